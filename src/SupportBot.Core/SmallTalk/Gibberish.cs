using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Routing;

namespace SupportBot.Core.SmallTalk;

/// <summary>Whether a message is no words at all: a cat on the keyboard.</summary>
internal sealed class Gibberish(SmallTalkWords words, Vocabulary known)
{
    private const int Shortest = 5;

    /// <summary>In a row, of keys or of letters that nobody can say.</summary>
    private const int TooMany = 5;

    public bool Is(string text)
    {
        if (words.Vowels.Length == 0) return false;
        var message = MessageWords.Of(text);
        return message.Length is > 0 and <= 4 && message.Any(word => word.Length >= Shortest || IsKeys(word))
            && Array.TrueForAll(message, word => known.Find(word) < 0 && IsNoWord(word));
    }

    private bool IsNoWord(string word) =>
        word.Length < Shortest ? !word.Any(words.Vowels.Contains) || IsKeys(word) || word.Distinct().Count() == 1
        : word.All(char.IsAsciiLetter) && (Longest(word, letter => !words.Vowels.Contains(letter)) >= TooMany || IsKeys(word) || word.Distinct().Count() <= 2);

    /// <summary>Most of its letters follow each other on the keyboard.</summary>
    private bool IsKeys(string word)
    {
        var neighbours = 0;
        for (var at = 1; at < word.Length; at++)
            if (words.Keys.Any(row => row.Contains(word[at]) && row.Contains(word[at - 1]) && Math.Abs(row.IndexOf(word[at]) - row.IndexOf(word[at - 1])) == 1))
                neighbours++;
        return neighbours * 4 >= (word.Length - 1) * 3 && word.Length >= 4;
    }

    private static int Longest(string word, Predicate<char> letter)
    {
        var (longest, run) = (0, 0);
        foreach (var c in word) longest = Math.Max(longest, run = letter(c) ? run + 1 : 0);
        return longest;
    }
}
