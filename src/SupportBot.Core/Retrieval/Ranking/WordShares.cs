using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>How much of a question's words each candidate has, by BM25, beside the one that has most; and so each candidate's document.</summary>
internal sealed class WordShares
{
    /// <summary>What a word counts for in a document that is in no title; one that only stands where it is in the title counts for one more.</summary>
    private const float Unnaming = 0.2f;

    private readonly AnalyzedCorpus _corpus;
    private readonly Dictionary<int, float> _scores;
    private readonly Dictionary<int, float> _documents = [];
    private readonly float _most;
    private readonly float _mostOfDocument;

    public WordShares(AnalyzedCorpus corpus, IReadOnlyList<QueryTerm> words, IReadOnlyCollection<int> candidates)
    {
        _corpus = corpus;
        _scores = new(candidates.Count);
        Dictionary<int, float[]> best = [];
        foreach (var passage in candidates)
        {
            var document = corpus.DocumentOf(passage);
            if (!best.TryGetValue(document, out var impacts)) best.Add(document, impacts = new float[words.Count]);
            _most = MathF.Max(_scores[passage] = Score(passage, words, impacts), _most);
        }
        foreach (var (document, impacts) in best)
            _mostOfDocument = MathF.Max(_documents[document] = Score(words, impacts), _mostOfDocument);
    }

    public float Of(int passage) => _most == 0 ? 0 : _scores[passage] / _most;

    /// <summary>The same of all candidates of the passage's document, each word where it counts most, and words that name documents counting more.</summary>
    public float OfDocument(int passage) => _mostOfDocument == 0 ? 0 : _documents[_corpus.DocumentOf(passage)] / _mostOfDocument;

    /// <param name="best">What each word adds at the most to a passage of the document.</param>
    private float Score(int passage, IReadOnlyList<QueryTerm> words, float[] best)
    {
        var score = 0f;
        for (var at = 0; at < words.Count; at++)
        {
            var (term, weight) = words[at];
            if (_corpus.Terms.Counts(passage, term) is not { IsEmpty: false } counts) continue;
            var impact = weight * _corpus.Terms.Impact(passage, term, counts);
            best[at] = MathF.Max(impact, best[at]);
            score += impact;
        }
        return score;
    }

    private float Score(IReadOnlyList<QueryTerm> words, float[] best)
    {
        var score = 0f;
        for (var at = 0; at < words.Count; at++)
        {
            var naming = _corpus.Terms.Naming(words[at].Term);
            score += best[at] * (Unnaming + naming * naming);
        }
        return score;
    }
}
