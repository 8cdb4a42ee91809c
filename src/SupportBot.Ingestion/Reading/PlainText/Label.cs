namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>A heading that comes again under several others, perhaps with a word changed: "Why you might choose it", "…choose one".</summary>
/// <param name="Order">Its place among the labels, by where each first stands.</param>
internal sealed record Label(string Text, int Order)
{
    public List<int> Places { get; } = [];

    /// <summary>Long labels may differ in a word.</summary>
    public bool IsLike(string other)
    {
        var (words, others) = (Prose.Words(Text.ToLowerInvariant()), Prose.Words(other.ToLowerInvariant()));
        if (words.Length != others.Length) return false;
        var different = words.Zip(others).Count(pair => pair.First != pair.Second);
        return different == 0 || (different == 1 && words.Length > 3);
    }
}
