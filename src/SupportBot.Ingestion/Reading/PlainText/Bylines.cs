namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Finds who wrote and checked the page, and when: not its text, but its date is worth having.</summary>
internal static class Bylines
{
    private const int Longest = 20;
    private const int LongestBetween = 4;

    public static void Mark(Page page)
    {
        var (first, last) = (page.FirstSentence, page.LastSentence);
        for (var at = 0; at < page.Pieces.Count; at++)
        {
            if (page.KeptLine(at) is not { } line || !Is(line, isAside: at < first || at > last)) continue;
            MarkGroup(page, at);
            if (page.KeptLine(at + 2) is { } other && IsBetween(page.KeptLine(at + 1)) && Is(other, isAside: false)) page.Drop(at + 1);
        }
    }

    /// <param name="isAside">Whether the line stands before the first sentence or after the last.</param>
    public static bool Is(TextLine line, bool isAside) =>
        line.Words <= Longest && (NavigationPhrases.Byline.Has(line.Text) || (isAside && (IsAuthor(line.Text) || WrittenDate.IsAll(line.Text))));

    /// <summary>What stands right below, with no empty line between, belongs to it.</summary>
    private static void MarkGroup(Page page, int from)
    {
        var group = page.Pieces[from].Group;
        for (var at = from; page.KeptLine(at) is { } line && line.Group == group && (at == from || !Prose.IsSentence(line.Text)); at++)
        {
            page.Date ??= WrittenDate.In(line.Text);
            page.Drop(at);
        }
    }

    private static bool IsBetween(TextLine? line) => line is { Words: <= LongestBetween } && !Prose.IsSentence(line.Text);

    /// <summary>"By Renee Bacher", "By Jane Roe, MD"</summary>
    private static bool IsAuthor(string text)
    {
        var words = Prose.Words(text);
        return words is ["By" or "BY" or "by", _, _, ..] && words.Length < 8 && words[1..].All(word => char.IsUpper(word[0]) || word is "and" or "&");
    }
}
