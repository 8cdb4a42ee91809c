namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>The width at which a group of lines was broken by a program, if it was.</summary>
internal sealed class RightMargin
{
    private const int Narrowest = 40;
    private const int Widest = 130;

    private readonly int _width;
    private readonly bool _isBroken;

    private RightMargin(List<RawLine> group)
    {
        _width = group.Count == 0 ? 0 : group.Max(line => line.Length);
        var neighbours = group.Zip(group.Skip(1)).Where(pair => !pair.Second.IsItem).ToList();
        _isBroken = _width is >= Narrowest and <= Widest && neighbours.Count > 0
            && neighbours.Count(pair => IsFull(pair.First, pair.Second)) * 5 >= neighbours.Count * 3;
    }

    public static RightMargin Of(List<RawLine> group) => new(group);

    /// <summary>The next line's first word had no room any more, or the sentence plainly goes on.</summary>
    public bool Continues(RawLine line, RawLine next) =>
        (_isBroken && IsFull(line, next))
        || (line.Length is >= Narrowest and <= Widest && char.IsLower(next.Text[0]) && !Prose.EndsSentence(line.Text) && line.Text[^1] is not ':');

    private bool IsFull(RawLine line, RawLine next) => line.Length + 1 + next.Text.AsSpan().IndexOf(' ') is var needed && (next.Text.Contains(' ', StringComparison.Ordinal) ? needed : line.Length + 1 + next.Text.Length) > _width;
}
