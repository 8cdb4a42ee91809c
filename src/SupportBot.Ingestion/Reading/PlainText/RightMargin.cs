namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>The width at which a group of lines was broken by a program, if it was.</summary>
internal sealed class RightMargin
{
    private const int Narrowest = 40;
    private const int Widest = 130;

    private readonly int _width;
    private readonly bool _isBroken;
    private readonly bool _mayGoOn;

    private RightMargin(List<RawLine> group)
    {
        _width = group.Count == 0 ? 0 : group.Max(line => line.Length);
        _mayGoOn = group.Count > 0 && !char.IsLower(group[0].Text[0]);
        var neighbours = group.Zip(group.Skip(1)).Where(pair => !pair.Second.IsItem).ToList();
        _isBroken = _width is >= Narrowest and <= Widest && neighbours.Count > 0
            && (neighbours.Count > 1 || !Prose.EndsSentence(neighbours[0].First.Text))
            && neighbours.Count(pair => IsFull(pair.First, pair.Second)) * 5 >= neighbours.Count * 3;
    }

    /// <summary>A line is as long as its paragraph, so each line is one, whether empty lines divide them or not.</summary>
    public bool HasNone => _width > Widest;

    public static RightMargin Of(List<RawLine> group) => new(group);

    /// <summary>The next line's first word had no room any more, or the sentence plainly goes on.</summary>
    public bool Continues(RawLine line, RawLine next) =>
        (_isBroken && IsFull(line, next))
        || (_mayGoOn && line.Length is >= Narrowest and <= Widest && char.IsLower(next.Text[0]) && !EndsHere(line.Text));

    private static bool EndsHere(string text) => Prose.EndsSentence(text) || text.EndsWith(':');

    private bool IsFull(RawLine line, RawLine next) => line.Length + 1 + Prose.Words(next.Text)[0].Length > _width;
}
