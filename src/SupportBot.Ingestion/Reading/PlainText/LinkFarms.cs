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
        var scan = LinkScan.Of(page, IsText);
        var end = 0;
        for (var at = 0; at < page.Pieces.Count; at++)
        {
            if (at >= end && page.Pieces[at] is TextLine { Words: <= LongestOpening } line && NavigationPhrases.LinksFollow.Has(line.Text))
                end = MarkAfter(page, at, scan);
        }
        MarkEnd(page);
    }

    /// <returns>Where to go on.</returns>
    private static int MarkAfter(Page page, int opening, LinkScan scan)
    {
        var text = scan.NextText(opening);
        var (lines, links) = scan.Between(opening + 1, text);
        if (links * 2 < lines || (text < page.Pieces.Count && lines < FewestBeforeText)) return opening + 1;
        var end = EndOfLinks(page, opening, text);
        for (var at = opening; at < end; at++) page.Drop(at);
        return end;
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
        && page.Pieces[at].Lines.Any(line => line.Words > LongestTeaser || line.Text.EndsWith(':') || (IsLongSentence(line) && StandsAlone(page, at)));

    private static bool IsLongSentence(TextLine line) => line.Words > LongestLoneTeaser && Prose.IsSentence(line.Text);

    private static bool StandsAlone(Page page, int at) =>
        (at == 0 || page.Pieces[at - 1].Line < page.Pieces[at].Line - 1)
        && (at + 1 == page.Pieces.Count || page.Pieces[at + 1].Line > page.Pieces[at].Line + 1);

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
