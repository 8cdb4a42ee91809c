namespace SupportBot.Ingestion.Checks;

/// <summary>How many syllables an English word has, near enough for a reading grade: groups of vowels, less the silent ones.</summary>
internal static class Syllables
{
    public static int In(string word)
    {
        var text = word.ToLowerInvariant();
        var parts = text.Split('-', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 ? parts.Sum(InPart) : InPart(text);
    }

    private static int InPart(string word)
    {
        if (word.Length <= 3) return 1;
        var groups = 0;
        for (var at = 0; at < word.Length; at++)
            if (IsVowel(word, at) && (at == 0 || !IsVowel(word, at - 1) || IsApart(word, at))) groups++;
        return Math.Max(groups - Silent(word), 1);
    }

    private static bool IsVowel(string word, int at) => word[at] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' && !(word[at] == 'y' && at == 0);

    /// <summary>Two vowels that are spoken apart: "radiation" has no such pair in its ending, "diet", "fluid" and "nausea" do.</summary>
    private static bool IsApart(string word, int at) => word[at - 1] switch
    {
        'i' => word[at] switch
        {
            'a' => !After(word, at, "l") && !Before(word, at, 't', 'c'),
            'o' => !Before(word, at, 't', 's', 'c', 'g'),
            'e' => After(word, at, "t"),
            _ => word[at] == 'u',
        },
        'e' => word[at] is 'o' || (word[at] is 'a' && (at == word.Length - 1 || word.EndsWith("eate", StringComparison.Ordinal))),
        'u' => (word[at] is 'i' && After(word, at, "d")) || (word[at] is 'a' && At(word, at - 2) is not 'q' and not 'g'),
        'y' => word[at] is 'i',
        _ => false,
    };

    private static int Silent(string word)
    {
        if (word.EndsWith("le", StringComparison.Ordinal) && !IsVowel(word, word.Length - 3)) return 0;
        if (word.EndsWith('e') && !IsVowel(word, word.Length - 2)) return 1;
        if (word.EndsWith("ed", StringComparison.Ordinal) && !IsVowel(word, word.Length - 3) && word[^3] is not 't' and not 'd') return 1;
        var plural = word.EndsWith("es", StringComparison.Ordinal) && !IsVowel(word, word.Length - 3);
        return plural && word[^3] is not ('s' or 'x' or 'z' or 'c' or 'g' or 'h') ? 1 : 0;
    }

    private static bool After(string word, int at, string next) => word.AsSpan(at + 1).StartsWith(next, StringComparison.Ordinal);

    private static bool Before(string word, int at, params ReadOnlySpan<char> any) => at >= 2 && any.Contains(word[at - 2]);

    private static char At(string word, int at) => at >= 0 ? word[at] : '\0';
}
