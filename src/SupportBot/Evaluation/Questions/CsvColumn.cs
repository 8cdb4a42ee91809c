namespace SupportBot.Evaluation.Questions;

/// <summary>What a column of a spreadsheet with questions holds.</summary>
internal enum CsvColumn
{
    Question,
    Words,
    Passage,
    Earlier,
    Id,
    Kind,
    Topic,
    Split,
    Route,
    Note,
}
