namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>A line or a list of a text file, before anyone knows whether it is a heading, a paragraph or navigation.</summary>
/// <param name="Line">In the file, from 1.</param>
/// <param name="Group">Pieces with no empty line between them have the same number.</param>
internal abstract record Piece(int Line, int Group)
{
    /// <summary>The line itself, or the items of a list.</summary>
    public abstract IReadOnlyList<TextLine> Lines { get; }
}
