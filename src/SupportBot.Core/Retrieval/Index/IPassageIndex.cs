namespace SupportBot.Core.Retrieval.Index;

/// <summary>The port of the passage index: finds candidates, ranks nothing. Safe for many searches at once.</summary>
public interface IPassageIndex : IDisposable
{
    /// <summary>The name in the settings and in the start-up log.</summary>
    string Engine { get; }

    /// <summary>
    /// Fills <paramref name="best"/> with the passages that score highest, best first (equal scores: the earlier passage first), and
    /// returns how many it found. A passage without any of the terms is never a candidate.
    /// </summary>
    int Search(ReadOnlySpan<QueryTerm> query, Span<Candidate> best);
}
