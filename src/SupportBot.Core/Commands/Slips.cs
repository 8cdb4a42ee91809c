using SupportBot.Core.Retrieval.Questions;

namespace SupportBot.Core.Commands;

/// <summary>Whether a word may be another one, mistyped.</summary>
internal static class Slips
{
    /// <summary>Of a shorter word, no letter may be wrong: only swapped, doubled or left out.</summary>
    private const int Short = 5;

    /// <summary>Of a longer word, two slips are forgiven.</summary>
    private const int Long = 8;

    public static bool MayBe(string typed, string word)
    {
        if (typed == word) return true;
        if (word.Length < Short && (typed[0] != word[0] || word.Length < 3)) return false;
        var limit = word.Length >= Long ? 2 : 1;
        return EditDistance.Between(typed, word, limit) <= limit
            && (word.Length >= Short || (word.Length == Short - 1 && typed.Length != word.Length) || IsSwapped(typed, word));
    }

    /// <summary>Whether both have the same letters.</summary>
    public static bool IsSwapped(string typed, string word) => typed.Order().SequenceEqual(word.Order());
}
