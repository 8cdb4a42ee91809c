namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>A page gone through once, from its end, so that what follows each of many openings needn't be.</summary>
internal sealed class LinkScan
{
    private readonly int[] _nextText;
    private readonly (int All, int Links)[] _linesFrom;

    private LinkScan(Page page, Func<Page, int, bool> isText)
    {
        var count = page.Pieces.Count;
        (_nextText, _linesFrom) = (new int[count], new (int, int)[count + 1]);
        var text = count;
        for (var at = count - 1; at >= 0; at--)
        {
            _nextText[at] = text;
            if (isText(page, at)) text = at;
            var lines = page.Pieces[at].Lines;
            var (all, links) = _linesFrom[at + 1];
            _linesFrom[at] = (all + lines.Count, links + lines.Count(line => !Prose.IsSentence(line.Text)));
        }
    }

    public static LinkScan Of(Page page, Func<Page, int, bool> isText) => new(page, isText);

    /// <summary>The next piece of the text after a place; the number of pieces where none follows.</summary>
    public int NextText(int after) => _nextText[after];

    /// <summary>How many lines and items stand there, and how many of them are no sentences.</summary>
    public (int All, int Links) Between(int from, int end) =>
        (_linesFrom[from].All - _linesFrom[end].All, _linesFrom[from].Links - _linesFrom[end].Links);
}
