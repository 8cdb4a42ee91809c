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

    /// <param name="ofDocuments">Whether the documents' shares are wanted too; else they are 0.</param>
    public WordShares(AnalyzedCorpus corpus, IReadOnlyList<QueryTerm> words, IReadOnlyCollection<int> candidates, bool ofDocuments)
    {
        _corpus = corpus;
        _scores = new(candidates.Count);
        var impacts = new float[words.Count];
        Dictionary<int, float[]> best = [];
        foreach (var passage in candidates)
        {
            _most = MathF.Max(_scores[passage] = Score(passage, words, impacts), _most);
            if (ofDocuments) Raise(best, corpus.DocumentOf(passage), impacts);
        }
        foreach (var (document, most) in best)
            _mostOfDocument = MathF.Max(_documents[document] = Score(words, most), _mostOfDocument);
    }

    public float Of(int passage) => _most == 0 ? 0 : _scores[passage] / _most;

    /// <summary>The same of all candidates of the passage's document, each word where it counts most, and words that name documents counting more.</summary>
    public float OfDocument(int passage) => _mostOfDocument == 0 ? 0 : _documents[_corpus.DocumentOf(passage)] / _mostOfDocument;

    /// <param name="impacts">Takes up what each word adds.</param>
    private float Score(int passage, IReadOnlyList<QueryTerm> words, float[] impacts)
    {
        var score = 0f;
        for (var at = 0; at < words.Count; at++)
        {
            var (term, weight) = words[at];
            var counts = _corpus.Terms.Counts(passage, term);
            score += impacts[at] = counts.IsEmpty ? 0 : weight * _corpus.Terms.Impact(passage, term, counts);
        }
        return score;
    }

    /// <summary>Keeps what each word adds at the most to a passage of the document.</summary>
    private static void Raise(Dictionary<int, float[]> best, int document, float[] impacts)
    {
        if (!best.TryGetValue(document, out var most)) best.Add(document, most = new float[impacts.Length]);
        for (var at = 0; at < most.Length; at++) most[at] = MathF.Max(most[at], impacts[at]);
    }

    private float Score(IReadOnlyList<QueryTerm> words, float[] most)
    {
        var score = 0f;
        for (var at = 0; at < words.Count; at++)
        {
            var naming = _corpus.Terms.Naming(words[at].Term);
            score += most[at] * (Unnaming + naming * naming);
        }
        return score;
    }
}
