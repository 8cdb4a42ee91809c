namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>A text file without its navigation.</summary>
/// <param name="Title">Null where the text shows none.</param>
/// <param name="TitleLine">The title's line; 0 where it stands on none.</param>
/// <param name="EndOfText">Where in the pieces stands what belongs to the page as a whole, after its navigation.</param>
internal sealed record TextPage(IReadOnlyList<Piece> Pieces, string? Title, int TitleLine, DateOnly? Date, int EndOfText)
{
    private const int NavigationRun = 3;

    public static TextPage Of(string text)
    {
        var pieces = DropCapitals.Join(PieceSplitter.Split(text));
        GluedHeadings.Free(pieces);
        var page = new Page(pieces);
        Furniture.Mark(page);
        RelatedBoxes.Mark(page);
        LinkFarms.Mark(page);
        Bylines.Mark(page);
        Menus.Mark(page);
        PageTitle.Mark(page);
        return From(page);
    }

    private static TextPage From(Page page)
    {
        List<Piece> kept = [];
        var (run, end) = (0, -1);
        for (var at = 0; at < page.Pieces.Count; at++)
        {
            if (page.IsDropped(at))
            {
                run++;
                continue;
            }
            if (run >= NavigationRun && at * 2 > page.Pieces.Count) end = kept.Count;
            run = 0;
            if (!IsTitle(page.Pieces[at], page.TitleLine)) kept.Add(page.Pieces[at]);
        }
        return new TextPage(kept, page.TitleLine?.Text ?? page.TitleTold, page.TitleLine?.Line ?? 0, page.Date, end < 0 ? kept.Count : end);
    }

    /// <summary>A page may show its title more than once.</summary>
    private static bool IsTitle(Piece piece, TextLine? title) =>
        piece is TextLine line && title is not null && line.Text.Equals(title.Text, StringComparison.OrdinalIgnoreCase);
}
