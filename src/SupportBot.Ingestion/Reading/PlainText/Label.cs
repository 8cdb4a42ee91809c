namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>A heading that comes again under several others, perhaps with a word changed: "Why you might choose it", "…choose one".</summary>
/// <param name="Order">Its place among the labels, by where each first stands.</param>
internal sealed record Label(string Text, int Order)
{
    private const int LongestExact = 3;

    public List<int> Places { get; } = [];

    /// <summary>Two labels are the same where they share a key: long ones may differ in a word, so each of their keys leaves one out.</summary>
    public static IEnumerable<string> Keys(string text)
    {
        var words = Prose.Words(text.ToLowerInvariant());
        return words.Length <= LongestExact
            ? [string.Join(' ', words)]
            : words.Select((_, left) => string.Join(' ', words.Select((word, at) => at == left ? "" : word)));
    }
}
