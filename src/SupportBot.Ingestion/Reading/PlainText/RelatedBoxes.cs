namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Finds boxes that lead to another article, from "Recommended Related to…" to "Read the … article".</summary>
internal static class RelatedBoxes
{
    private const int Largest = 8;

    public static void Mark(Page page)
    {
        for (var at = 0; at < page.Pieces.Count; at++)
        {
            if (Line(page, at) is not { } line) continue;
            if (NavigationPhrases.BoxCloses.Has(line.Text)) page.Drop(at);
            if (!NavigationPhrases.BoxOpens.Has(line.Text)) continue;
            page.Drop(at);
            var end = Enumerable.Range(at + 1, Math.Min(Largest, page.Pieces.Count - at - 1))
                .FirstOrDefault(next => Line(page, next) is { } close && NavigationPhrases.BoxCloses.Has(close.Text));
            for (var inside = at + 1; inside <= end; inside++) page.Drop(inside);
        }
    }

    /// <summary>A closing line may already be known for navigation by its arrow.</summary>
    private static TextLine? Line(Page page, int at) => page.Pieces[at] as TextLine;
}
