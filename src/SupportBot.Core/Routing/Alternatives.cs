namespace SupportBot.Core.Routing;

/// <summary>Phrases that differ in a few words are written as one: "(took|taken) all my (pills|tablets)". An alternative may be empty.</summary>
internal static class Alternatives
{
    /// <summary>Each of the phrases; the text itself where it has no alternatives.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var start = text.IndexOf('(');
        var end = start < 0 ? -1 : text.IndexOf(')', start);
        if (end < 0) return [text];
        return text[(start + 1)..end].Split('|').SelectMany(one => Of($"{text[..start]}{one}{text[(end + 1)..]}"));
    }
}
