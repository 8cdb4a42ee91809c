using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>How much of a question's words each candidate has, by BM25, beside the one that has most.</summary>
internal sealed class WordShares
{
    private readonly Dictionary<int, float> _scores;
    private readonly float _most;

    public WordShares(PassageTerms terms, IReadOnlyList<QueryTerm> words, IReadOnlyCollection<int> candidates)
    {
        _scores = new(candidates.Count);
        foreach (var passage in candidates)
        {
            var score = 0f;
            foreach (var (term, weight) in words)
                if (terms.Counts(passage, term) is { IsEmpty: false } counts) score += weight * terms.Impact(passage, term, counts);
            _scores[passage] = score;
            _most = MathF.Max(score, _most);
        }
    }

    public float Of(int passage) => _most == 0 ? 0 : _scores[passage] / _most;
}
