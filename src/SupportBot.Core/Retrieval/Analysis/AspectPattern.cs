namespace SupportBot.Core.Retrieval.Analysis;

/// <summary>One way of asking for an aspect: its parts in order, with at most <see cref="LongestGap"/> words between two of them.</summary>
public sealed record AspectPattern(int Aspect, bool IsList, IReadOnlyList<int[]> Parts)
{
    public const int LongestGap = 4;

    /// <summary>How many words the pattern has; of two that match, the longer one says more.</summary>
    public int Length { get; } = Parts.Sum(part => part.Length);

    /// <summary>Marks the words that the pattern takes, where it matches; false and nothing marked where it doesn't.</summary>
    public bool TryMatch(ReadOnlySpan<int> terms, Span<bool> taken)
    {
        for (var start = 0; start + Length <= terms.Length; start++)
        {
            if (!MatchesFrom(terms, start, part: 0, taken)) continue;
            return true;
        }
        return false;
    }

    private bool MatchesFrom(ReadOnlySpan<int> terms, int at, int part, Span<bool> taken)
    {
        if (part == Parts.Count) return true;
        var words = Parts[part];
        var last = part == 0 ? at : Math.Min(at + LongestGap, terms.Length - words.Length);
        for (var start = at; start <= last; start++)
        {
            if (!terms[start..].StartsWith(words) || !MatchesFrom(terms, start + words.Length, part + 1, taken)) continue;
            taken.Slice(start, words.Length).Fill(true);
            return true;
        }
        return false;
    }
}
