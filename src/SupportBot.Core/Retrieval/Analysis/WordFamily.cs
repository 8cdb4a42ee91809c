namespace SupportBot.Core.Retrieval.Analysis;

/// <summary>
/// Which words belong together in English: treat, treated, treating, treatment. Coarser than a stemmer should be for an index, so it is
/// used only to widen a question, at less weight than the word itself.
/// </summary>
internal static class WordFamily
{
    /// <summary>No stem is made shorter.</summary>
    private const int ShortestStem = 4;

    private static readonly string[] Suffixes =
        [
            "ations", "ation", "ments", "ment", "ness", "fully", "ful", "ingly", "ing", "ally", "ive", "ions", "ion", "ist", "able", "ied", "ed", "er", "or",
            "al", "ly", "y", "e",
        ];

    /// <summary>What the members of a family share; the word itself where nothing can be stripped.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> word)
    {
        var stem = word;
        for (var stripped = true; stripped;)
        {
            stripped = false;
            foreach (var suffix in Suffixes)
            {
                if (stem.Length - suffix.Length < ShortestStem || !stem.EndsWith(suffix)) continue;
                stem = stem[..^suffix.Length];
                stripped = true;
                break;
            }
        }
        return stem.Length > ShortestStem && stem[^1] == stem[^2] ? stem[..^1] : stem;
    }
}
