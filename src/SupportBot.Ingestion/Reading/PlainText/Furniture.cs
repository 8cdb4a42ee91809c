namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Finds lines that are navigation whatever stands around them: by the table of phrases, or by their shape.</summary>
internal static class Furniture
{
    private const int LongestLink = 14;

    private const string PagerSigns = "|<>«»‹›[].…→←";

    private static readonly char[] TrailSigns = ['>', '»', '›', '→', '|', '/', '·'];

    private static readonly string[] PageWords = ["page", "pages", "of", "next", "previous", "prev", "first", "last"];

    public static void Mark(Page page)
    {
        for (var at = 0; at < page.Pieces.Count; at++)
        {
            if (page.KeptLine(at) is not { } line) continue;
            page.TitleTold ??= NavigationPhrases.NamesTheTitle.Rest(line.Text);
            if (IsNavigation(line.Text)) page.Drop(at);
        }
    }

    public static bool IsNavigation(string text) =>
        NavigationPhrases.Anywhere.Has(text)
        || NavigationPhrases.Anywhere.IsMadeOf(text)
        || IsPager(text)
        || IsTrail(text)
        || IsLinkWithArrow(text);

    /// <summary>"1 | 2 | 3", "Page 2 of 5".</summary>
    private static bool IsPager(string text)
    {
        var words = Prose.Words(text);
        return words.Any(word => word.All(char.IsAsciiDigit) && word.Length < 4)
            && words.All(
                word => word.All(c => char.IsAsciiDigit(c) || PagerSigns.Contains(c, StringComparison.Ordinal)) || PageWords.Contains(Prose.Bare(word)));
    }

    /// <summary>"Home > Conditions > Lupus"</summary>
    private static bool IsTrail(string text)
    {
        if (Prose.EndsSentence(text)) return false;
        var dividers = Prose.Words(text)[..^1].Count(word => word is ">" or "»" or "›" or "→");
        var bars = Prose.Words(text).Count(word => word is "|" or "/" or "·");
        return (dividers > 0 || bars > 1)
            && Prose.WordCount(text) <= LongestLink + dividers + bars
            && text.Split(TrailSigns).All(part => Prose.WordCount(part) < 6);
    }

    private static bool IsLinkWithArrow(string text) => text[^1] is '>' or '»' or '›' or '→' && Prose.WordCount(text) <= LongestLink;
}
