using SupportBot.Core.Content;

namespace SupportBot.Evaluation.Questions;

/// <summary>The first row of a spreadsheet with questions: which column is where.</summary>
internal sealed class CsvHeader
{
    private static readonly Dictionary<string, CsvColumn> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["question"] = CsvColumn.Question,
        ["expected words"] = CsvColumn.Words,
        ["words"] = CsvColumn.Words,
        ["expected passage"] = CsvColumn.Passage,
        ["passage"] = CsvColumn.Passage,
        ["earlier"] = CsvColumn.Earlier,
        ["id"] = CsvColumn.Id,
        ["kind"] = CsvColumn.Kind,
        ["topic"] = CsvColumn.Topic,
        ["split"] = CsvColumn.Split,
        ["route"] = CsvColumn.Route,
        ["notes"] = CsvColumn.Note,
        ["note"] = CsvColumn.Note,
    };

    private readonly Dictionary<CsvColumn, int> _at = [];

    private CsvHeader(int width) => Width = width;

    /// <summary>In columns.</summary>
    public int Width { get; }

    /// <summary>A column that isn't known may be one that is misspelt: without its words a question would count as one that should be declined.</summary>
    /// <returns>Null, with the problems noted, where the file can't be read with it.</returns>
    public static CsvHeader? Read(IReadOnlyList<string> cells, Place place, List<Problem> problems)
    {
        var before = problems.Count;
        var header = new CsvHeader(cells.Count);
        for (var at = 0; at < cells.Count; at++)
        {
            var name = cells[at].Trim();
            if (name.Length == 0) continue;
            if (!Names.TryGetValue(name, out var column))
                problems.Add(Problem.Error("unknown-column", place, $"There is no column \"{name}\" here.", $"Name it one of: {string.Join(", ", Names.Keys)}."));
            else if (!header._at.TryAdd(column, at))
                problems.Add(Problem.Error("double-column", place, $"A column \"{name}\" was there before.", "Leave one of the two."));
        }
        if (!header._at.ContainsKey(CsvColumn.Question))
            problems.Add(Problem.Error("missing-column", place, "There is no column \"question\".", "Write the names of the columns into the first row: question, expected words, expected passage."));
        return problems.Count == before ? header : null;
    }

    /// <summary>The trimmed cell; empty where the row has none.</summary>
    public string Cell(IReadOnlyList<string> row, CsvColumn column) => _at.TryGetValue(column, out var at) && at < row.Count ? row[at].Trim() : "";
}
