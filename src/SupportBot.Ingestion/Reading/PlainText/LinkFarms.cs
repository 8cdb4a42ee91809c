namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Finds runs of links to other pages, mostly at the end: "Today on…", "Related articles".</summary>
internal static class LinkFarms
{
    /// <summary>In words; links and their teasers are shorter than a paragraph of the text.</summary>
    private const int LongestTeaser = 16;

    /// <summary>In words; a sentence with empty lines around it sooner is a paragraph.</summary>
    private const int LongestLoneTeaser = 5;

    private const int LongestOpening = 8;
    private const int FewestBeforeText = 4;
    private const int FewestAtTheEnd = 4;

    public static void Mark(Page page)
    {
        for (var at = 0; at < page.Pieces.Count; at++)
        {
            if (page.Pieces[at] is TextLine { Words: <= LongestOpening } line && NavigationPhrases.LinksFollow.Has(line.Text)) MarkAfter(page, at);
        }
        MarkEnd(page);
    }

    private static void MarkAfter(Page page, int opening)
    {
        var text = Enumerable.Range(opening + 1, page.Pieces.Count - opening - 1).FirstOrDefault(at => IsText(page, at), page.Pieces.Count);
        var lines = Enumerable.Range(opening + 1, text - opening - 1).SelectMany(at => Lines(page.Pieces[at])).ToList();
        var links = lines.Count(line => !Prose.IsSentence(line.Text));
        if (links * 2 < lines.Count || (text < page.Pieces.Count && lines.Count < FewestBeforeText)) return;
        for (var at = opening; at < EndOfLinks(page, opening, text); at++) page.Drop(at);
    }

    /// <summary>Before a paragraph of the text stand its heading, and perhaps short sentences.</summary>
    private static int EndOfLinks(Page page, int opening, int text)
    {
        if (text == page.Pieces.Count) return text;
        var end = text;
        while (end > opening + 1 && page.KeptLine(end - 1) is { } line && Prose.IsSentence(line.Text)) end--;
        return end > opening + 1 && page.KeptLine(end - 1) is not null ? end - 1 : end;
    }

    private static bool IsText(Page page, int at) =>
        !page.IsDropped(at)
        && Lines(page.Pieces[at]).Any(line => line.Words > LongestTeaser || line.Text.EndsWith(':') || (IsLongSentence(line) && StandsAlone(page, at)));

    private static bool IsLongSentence(TextLine line) => line.Words > LongestLoneTeaser && Prose.IsSentence(line.Text);

    private static bool StandsAlone(Page page, int at) =>
        (at == 0 || page.Pieces[at - 1].Line < page.Pieces[at].Line - 1)
        && (at + 1 == page.Pieces.Count || page.Pieces[at + 1].Line > page.Pieces[at].Line + 1);

    private static IEnumerable<TextLine> Lines(Piece piece) => piece switch
    {
        TextLine line => [line],
        TextList list => list.Items,
        _ => [],
    };

    /// <summary>On a page that has navigation, short lines after the last sentence are links without an opening.</summary>
    private static void MarkEnd(Page page)
    {
        var from = page.LastSentence + 1;
        var kept = Enumerable.Range(from, page.Pieces.Count - from).Where(at => !page.IsDropped(at)).ToList();
        var leadIn = from > 0 && page.Pieces[from - 1] is TextLine { Text: [.., ':'] };
        if (from == 0 || leadIn || page.Dropped < 2 || kept.Count < FewestAtTheEnd) return;
        foreach (var at in kept) page.Drop(at);
    }
}
