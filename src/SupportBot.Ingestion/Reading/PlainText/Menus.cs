namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Finds menus around the text: words that could each be a heading, but not beside so many others.</summary>
internal static class Menus
{
    private const int LongestEntry = 4;

    public static void Mark(Page page)
    {
        var (first, last) = (page.FirstSentence, page.LastSentence);
        int[] around = [.. Enumerable.Range(0, page.Pieces.Count).Where(at => at <= first || at >= last)];
        foreach (var at in around.Where(at => page.Pieces[at] is TextList list && at <= first && IsMenu(list))) page.Drop(at);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var at in around.Where(at => !page.IsDropped(at) && IsEntry(page.Pieces[at]) && IsBesideDropped(page, at)))
            {
                page.Drop(at);
                changed = true;
            }
        }
    }

    private static bool IsBesideDropped(Page page, int at) =>
        (at > 0 && page.IsDropped(at - 1)) || (at + 1 < page.Pieces.Count && page.IsDropped(at + 1));

    private static bool IsEntry(Piece piece) => piece switch
    {
        TextLine line => NavigationPhrases.BesideOthers.IsMadeOf(line.Text),
        TextList list => IsMenu(list),
        _ => false,
    };

    private static bool IsMenu(TextList list) =>
        list.Items.All(item => item.Words <= LongestEntry && !Prose.IsSentence(item.Text))
        && list.Items.Count(item => Furniture.IsNavigation(item.Text) || NavigationPhrases.BesideOthers.Has(item.Text)) * 3 >= list.Items.Count;
}
