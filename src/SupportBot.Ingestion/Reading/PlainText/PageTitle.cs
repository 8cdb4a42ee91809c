namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>
/// Finds the title among what stands before the first sentence: after the site's name and menu, before its sharing buttons and byline.
/// </summary>
internal static class PageTitle
{
    private const int FewestInMenu = 3;
    private const int LongestOpening = 8;

    public static void Mark(Page page)
    {
        var run = LastRun(page, page.FirstSentence);
        if (IsShortOpening(page)) run = [0];
        if (run.Count == 0 || page.Pieces.Count == 1) return;
        var subjects = BodyWords(page);
        var title = run.FirstOrDefault(at => Recurs(page.KeptLine(at)!, subjects), run[0]);
        page.TitleLine = page.KeptLine(title);
        if (page.Dropped == 0) return;
        foreach (var at in run.TakeWhile(at => at < title)) page.Drop(at);
        MarkMenuBelow(page, title);
    }

    /// <summary>
    /// Lines that stand together before the first sentence. A later run is nearer to the text, unless what divides the two stands under titles.
    /// </summary>
    private static List<int> LastRun(Page page, int end)
    {
        List<int> run = [];
        for (var at = 0; at < end; at++)
        {
            if (page.KeptLine(at) is { } line)
            {
                if (run.Count > 0 || HeadingShape.Of(line.Text) != HeadingKind.None) run.Add(at);
            }
            else if (page.IsDropped(at) && run.Count > 0)
            {
                if (IsUnderTitle(page.Pieces[at]) || !HasCandidate(page, at, end)) break;
                run.ForEach(page.Drop);
                run.Clear();
            }
        }
        return run;
    }

    /// <summary>A text of one's own may begin with a title in lower case; on a page with navigation such a line is a caption.</summary>
    private static bool IsShortOpening(Page page) =>
        page.Dropped == 0
        && page.KeptLine(0) is { Words: <= LongestOpening } line
        && char.IsLetterOrDigit(line.Text[^1])
        && Standing.IsFirst(page.Pieces, 0)
        && page.FirstSentence is 1 or 2;

    private static bool IsUnderTitle(Piece piece) =>
        piece is TextLine line && (NavigationPhrases.UnderTheTitle.Has(line.Text) || Bylines.Is(line, isAside: true));

    private static bool HasCandidate(Page page, int from, int end) =>
        Enumerable.Range(from, end - from).Any(at => page.KeptLine(at) is { } line && HeadingShape.Of(line.Text) != HeadingKind.None);

    /// <summary>Tabs and contents between the title and the text; the last line may be the first section's heading, if it stands alone.</summary>
    private static void MarkMenuBelow(Page page, int title)
    {
        var first = page.FirstSentence;
        var below = Enumerable.Range(title + 1, Math.Max(first - title - 1, 0))
            .Where(at => page.KeptLine(at) is { } line && !line.Text.EndsWith(':')).ToList();
        if (below is [.., var last] && (last == 0 || page.Pieces[last - 1].Line < page.Pieces[last].Line - 1)) below.Remove(last);
        if (below.Count >= FewestInMenu) below.ForEach(page.Drop);
    }

    private static Dictionary<string, int> BodyWords(Page page) =>
        Enumerable.Range(0, page.Pieces.Count).Select(page.KeptLine).OfType<TextLine>()
            .Where(line => Prose.IsSentence(line.Text))
            .SelectMany(line => Prose.Words(line.Text)).CountBy(Prose.Bare).ToDictionary();

    private static bool Recurs(TextLine line, Dictionary<string, int> subjects) =>
        HeadingShape.Of(line.Text) != HeadingKind.None
        && Prose.Words(line.Text).Any(word => !Prose.IsFunctionWord(word) && subjects.GetValueOrDefault(Prose.Bare(word)) > 1);
}
