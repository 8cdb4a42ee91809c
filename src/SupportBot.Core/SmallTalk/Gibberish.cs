using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Routing;

namespace SupportBot.Core.SmallTalk;

/// <summary>Whether a message is no words at all: a cat on the keyboard.</summary>
internal static class Gibberish
{
    private const int Shortest = 5;
    private const string Vowels = "aeiouy";

    /// <summary>In a row, of keys or of letters that nobody can say.</summary>
    private const int TooMany = 5;

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    public static bool Is(string text, Vocabulary known)
    {
        var words = MessageWords.Of(text);
        return words.Length is > 0 and <= 4 && words.Any(word => word.Length >= Shortest) && Array.TrueForAll(words, word => known.Find(word) < 0 && IsNoWord(word));
    }

    private static bool IsNoWord(string word) =>
        word.Length < Shortest ? !word.Any(Vowels.Contains) || IsKeys(word) || word.Distinct().Count() == 1
        : word.All(char.IsAsciiLetter) && (Longest(word, letter => !Vowels.Contains(letter)) >= TooMany || IsKeys(word) || word.Distinct().Count() <= 2);

    /// <summary>Most of its letters follow each other on the keyboard.</summary>
    private static bool IsKeys(string word)
    {
        var neighbours = 0;
        for (var at = 1; at < word.Length; at++)
            if (Rows.Any(row => row.Contains(word[at]) && row.Contains(word[at - 1]) && Math.Abs(row.IndexOf(word[at]) - row.IndexOf(word[at - 1])) == 1)) neighbours++;
        return neighbours * 4 >= (word.Length - 1) * 3 && word.Length >= 4;
    }

    private static int Longest(string word, Predicate<char> letter)
    {
        var (longest, run) = (0, 0);
        foreach (var c in word) longest = Math.Max(longest, run = letter(c) ? run + 1 : 0);
        return longest;
    }
}
