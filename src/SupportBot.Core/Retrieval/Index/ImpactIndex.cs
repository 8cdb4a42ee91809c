using System.Buffers;
using System.Numerics;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>
/// The passage index in memory: for each term the passages that have it and what it adds to each one's score, computed beforehand,
/// in flat arrays. A search adds up and keeps the best.
/// </summary>
public sealed class ImpactIndex : IPassageIndex
{
    private readonly int _passages;
    private readonly int[] _starts;
    private readonly int[] _postings;
    private readonly float[] _impacts;

    public ImpactIndex(PassageTerms terms)
    {
        _passages = terms.PassageCount;
        _starts = new int[terms.DocumentFrequencies.Length + 1];
        for (var term = 0; term < terms.DocumentFrequencies.Length; term++)
            _starts[term + 1] = _starts[term] + terms.DocumentFrequencies[term];
        _postings = new int[_starts[^1]];
        _impacts = new float[_starts[^1]];
        Fill(terms);
    }

    public string Engine => "memory";

    public int Search(ReadOnlySpan<QueryTerm> query, Span<Candidate> best)
    {
        if (best.IsEmpty) return 0;
        var pooled = ArrayPool<float>.Shared.Rent(_passages);
        try
        {
            var scores = pooled.AsSpan(0, _passages);
            scores.Clear();
            foreach (var term in query) Add(term, scores);
            return TakeBest(scores, best);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(pooled);
        }
    }

    public void Dispose()
    {
    }

    private void Fill(PassageTerms terms)
    {
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        for (var passage = 0; passage < _passages; passage++)
        {
            var counts = terms.CountsOf(passage);
            var own = terms.TermsOf(passage);
            for (var at = 0; at < own.Length; at++)
            {
                var slot = next[own[at]]++;
                _postings[slot] = passage;
                _impacts[slot] = terms.Impact(passage, own[at], counts[at]);
            }
        }
    }

    private void Add(QueryTerm term, Span<float> scores)
    {
        if (term.Term + 1 >= _starts.Length) return;
        var range = _starts[term.Term].._starts[term.Term + 1];
        var postings = _postings.AsSpan(range);
        var impacts = _impacts.AsSpan(range);
        for (var at = 0; at < postings.Length; at++) scores[postings[at]] += term.Weight * impacts[at];
    }

    /// <summary>Keeps the best in a sorted prefix; whole vectors of scores that can't get in are passed over at once.</summary>
    private static int TakeBest(ReadOnlySpan<float> scores, Span<Candidate> best)
    {
        if (best.IsEmpty) return 0;
        var found = 0;
        var bar = 0f;
        for (var at = 0; at < scores.Length; at++)
        {
            while (at + Vector<float>.Count <= scores.Length
                && !Vector.GreaterThanAny(new Vector<float>(scores[at..]), new Vector<float>(bar)))
                at += Vector<float>.Count;
            if (at == scores.Length) break;
            if (scores[at] <= bar) continue;

            if (found < best.Length) found++;
            var slot = found - 1;
            for (; slot > 0 && best[slot - 1].Score < scores[at]; slot--) best[slot] = best[slot - 1];
            best[slot] = new Candidate(at, scores[at]);
            if (found == best.Length) bar = best[^1].Score;
        }
        return found;
    }
}
