namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Finds the title among what stands before the first sentence: the site's name before it, who wrote the page after it.</summary>
internal static class PageHead
{
    private const int LongestByline = 14;
    private const int LongestMenuEntry = 4;

    public static void Mark(Page page)
    {
        MarkBylines(page);
        MarkBesideOthers(page);
        var end = page.FirstSentence;
        List<int> run = [];
        for (var at = 0; at < end; at++)
        {
            if (page.KeptLine(at) is { } line)
            {
                if (run.Count > 0 || HeadingShape.Of(line.Text) != HeadingKind.None) run.Add(at);
            }
            else if (page.IsDropped(at) && run.Count > 0)
            {
                if (IsUnderTitle(page.Pieces[at])) break;
                if (!HasCandidate(page, at, end)) break;
                run.ForEach(page.Drop);
                run.Clear();
            }
        }
        if (run.Count > 0 && page.Pieces.Count > 1) page.TitleLine = page.KeptLine(run[0]);
    }

    private static bool IsUnderTitle(Piece piece) =>
        piece is TextLine line && (NavigationPhrases.UnderTheTitle.Has(line.Text) || NavigationPhrases.Byline.Has(line.Text) || IsAuthor(line));

    private static bool HasCandidate(Page page, int from, int end) =>
        Enumerable.Range(from, end - from).Any(at => page.KeptLine(at) is { } line && HeadingShape.Of(line.Text) != HeadingKind.None);

    private static void MarkBylines(Page page)
    {
        var head = page.FirstSentence;
        for (var at = 0; at < page.Pieces.Count; at++)
        {
            if (page.KeptLine(at) is not { } line || line.Words > LongestByline) continue;
            if (!NavigationPhrases.Byline.Has(line.Text) && !(at < head && (IsAuthor(line) || WrittenDate.IsAll(line.Text)))) continue;
            for (var next = at; page.KeptLine(next) is { } part && part.Group == line.Group && (next == at || !Prose.IsSentence(part.Text)); next++)
            {
                page.Date ??= WrittenDate.In(part.Text);
                page.Drop(next);
            }
        }
    }

    /// <summary>"By Renee Bacher", "By Jane Roe, MD"</summary>
    private static bool IsAuthor(TextLine line)
    {
        var words = Prose.Words(line.Text);
        return words is ["By" or "BY" or "by", _, _, ..] && words.Length < 8 && words[1..].All(word => char.IsUpper(word[0]) || word is "and" or "&");
    }

    /// <summary>Before the first sentence and after the last, words that could be headings are entries of a menu if they stand beside others.</summary>
    private static void MarkBesideOthers(Page page)
    {
        var (first, last) = (page.FirstSentence, page.LastSentence);
        for (var changed = true; changed;)
        {
            changed = false;
            for (var at = 0; at < page.Pieces.Count; at++)
            {
                if ((at > first && at < last) || page.IsDropped(at) || !IsBesideDropped(page, at) || !IsMenuEntry(page.Pieces[at])) continue;
                page.Drop(at);
                changed = true;
            }
        }
    }

    private static bool IsBesideDropped(Page page, int at) =>
        (at > 0 && page.IsDropped(at - 1)) || (at + 1 < page.Pieces.Count && page.IsDropped(at + 1));

    private static bool IsMenuEntry(Piece piece) => piece switch
    {
        TextLine line => NavigationPhrases.BesideOthers.IsMadeOf(line.Text),
        TextList list => list.Items.All(item => item.Words <= LongestMenuEntry && !Prose.IsSentence(item.Text)) && list.Items.Count(IsKnown) * 3 >= list.Items.Count,
        _ => false,
    };

    private static bool IsKnown(TextLine item) => Furniture.IsNavigation(item.Text) || NavigationPhrases.BesideOthers.Has(item.Text);
}
