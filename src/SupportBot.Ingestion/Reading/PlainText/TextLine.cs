namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>One line, or several that were one before an editor broke it.</summary>
internal sealed record TextLine(string Text, int Line, int Group) : Piece(Line, Group)
{
    public override IReadOnlyList<TextLine> Lines => [this];

    public int Words { get; } = Prose.WordCount(Text);

    /// <summary>A heading as found, where something other than its shape says so.</summary>
    public HeadingKind Known { get; init; }
}
