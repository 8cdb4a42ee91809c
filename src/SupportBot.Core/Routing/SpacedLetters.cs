using System.Text.RegularExpressions;

namespace SupportBot.Core.Routing;

/// <summary>Words written letter by letter ("k i l l", "s.u.i.c.i.d.e") as the words that they are.</summary>
/// <param name="words">Those that are looked for where it doesn't show where one ends and the next begins.</param>
internal sealed partial class SpacedLetters(IEnumerable<string> words)
{
    private readonly HashSet<string> _words = [.. words];

    public string Join(string text) => Spaced().Replace(text, match => Words(MessageWords.Of(match.Value)));

    /// <summary>The fewest known words that the letters make; else one word.</summary>
    private string Words(string[] letters)
    {
        var all = string.Concat(letters);
        var best = new (int Count, string Words)?[all.Length + 1];
        best[0] = (0, "");
        for (var end = 1; end <= all.Length; end++)
        {
            for (var start = 0; start < end; start++)
            {
                if (best[start] is not { } before || !_words.Contains(all[start..end])) continue;
                if (best[end] is not { } known || before.Count + 1 < known.Count) best[end] = (before.Count + 1, $"{before.Words} {all[start..end]}");
            }
        }
        return best[^1] is { } found ? found.Words.TrimStart() : all;
    }

    /// <summary>At least three letters that stand alone, with at most two signs between; an apostrophe is within a word.</summary>
    [GeneratedRegex(@"(?<![\p{L}\p{N}'’])\p{L}(?:[^\p{L}\p{N}'’\r\n]{1,2}\p{L}(?![\p{L}\p{N}'’])){2,}")]
    private static partial Regex Spaced();
}
