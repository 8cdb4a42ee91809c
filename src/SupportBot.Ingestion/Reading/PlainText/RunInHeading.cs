namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>A heading on the same line as its text: "Triple-negative. This kind of cancer…"</summary>
internal sealed record RunInHeading(string Text, string Rest, int Line)
{
    private const int Longest = 8;
    private const int ShortestItem = 25;

    public static RunInHeading? Of(TextLine line)
    {
        var end = line.Text.IndexOf(". ", StringComparison.Ordinal);
        if (end < 0 || end + 3 > line.Text.Length) return null;
        var (heading, rest) = (line.Text[..end], line.Text[(end + 2)..]);
        return IsFragment(heading) && Prose.EndsSentence(rest) ? new(heading, rest, line.Line) : null;
    }

    /// <returns>One for each item, or nothing: short items are better read together.</returns>
    public static IReadOnlyList<RunInHeading> Of(TextList list)
    {
        var found = list.Items.Where(item => item.Words >= ShortestItem).Select(Of).OfType<RunInHeading>().ToList();
        return found.Count > 1 && found.Count == list.Items.Count ? found : [];
    }

    private static bool IsFragment(string text) =>
        Prose.WordCount(text) <= Longest
        && text.Length > 2
        && HeadingShape.Of(text) != HeadingKind.None
        && !Prose.HasVerb(text)
        && text is not ("Dr" or "Mr" or "Mrs" or "Ms" or "No" or "Yes" or "Prof" or "St");
}
