using System.Text.RegularExpressions;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.PassingOn;

/// <summary>The words of a text as they were written.</summary>
internal static partial class WrittenWords
{
    public static List<WrittenWord> Of(string text)
    {
        var shouts = text.Count(char.IsUpper) > text.Count(char.IsLower);
        return [.. Word.Matches(text).Select(match => new WrittenWord(
            match.Index,
            match.Index + match.Length,
            Plain(match.ValueSpan),
            IsCapital: !shouts && char.IsUpper(match.ValueSpan[0]),
            IsFirst: IsFirst(text.AsSpan(0, match.Index))))];
    }

    private static bool IsFirst(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" \t\"“‘'(*•-");
        return before.IsEmpty || ".?!:;\n…".Contains(before[^1]);
    }

    private static string Plain(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && Letters.Punctuation(word[^2]) == '\'' && word[^1] is 's' or 'S') word = word[..^2];
        Span<char> plain = stackalloc char[Math.Min(word.Length, TokenReader.LongestTerm)];
        var length = 0;
        foreach (var c in word)
            if (char.IsLetter(c) && length < plain.Length) plain[length++] = Letters.Fold(c);
        return plain[..length].ToString();
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+(?:['’ʼ`-][\p{L}\p{M}]+)*")]
    private static partial Regex Word { get; }
}
