namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>The pieces of a text file, while it is found out which of them are the text.</summary>
internal sealed class Page(IReadOnlyList<Piece> pieces)
{
    private readonly bool[] _dropped = new bool[pieces.Count];

    public IReadOnlyList<Piece> Pieces => pieces;

    public int Dropped => _dropped.Count(dropped => dropped);

    /// <summary>The line that is the title; null until one is found.</summary>
    public TextLine? TitleLine { get; set; }

    /// <summary>A title that a link to the page tells.</summary>
    public string? TitleTold { get; set; }

    /// <summary>When the page says that it was last checked.</summary>
    public DateOnly? Date { get; set; }

    /// <summary>Where the first sentence stands; the number of pieces where there is none.</summary>
    public int FirstSentence => Enumerable.Range(0, pieces.Count).FirstOrDefault(IsKeptSentence, pieces.Count);

    /// <summary>Where the last sentence or list stands; −1 where there is none.</summary>
    public int LastSentence =>
        Enumerable.Range(0, pieces.Count).LastOrDefault(at => IsKeptSentence(at) || (!_dropped[at] && pieces[at] is TextList), -1);

    public bool IsDropped(int at) => _dropped[at];

    public void Drop(int at) => _dropped[at] = true;

    /// <summary>The line at a place, where it is a line and still counts.</summary>
    public TextLine? KeptLine(int at) => at >= 0 && at < pieces.Count && !_dropped[at] ? pieces[at] as TextLine : null;

    private bool IsKeptSentence(int at) =>
        KeptLine(at) is { Words: > 5 } line && Prose.IsSentence(line.Text) && HeadingShape.Of(line.Text) == HeadingKind.None;
}
