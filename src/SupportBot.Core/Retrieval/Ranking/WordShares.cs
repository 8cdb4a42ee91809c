using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>How much of a question's words each candidate has, and the candidates of its document, beside the one that has most.</summary>
internal sealed class WordShares
{
    private readonly Dictionary<int, float> _passages = [];
    private readonly Dictionary<string, float> _documents = [];
    private readonly AnalyzedCorpus _corpus;
    private readonly float _most;

    public WordShares(AnalyzedCorpus corpus, IReadOnlyList<QueryTerm> words, IReadOnlyCollection<int> candidates)
    {
        _corpus = corpus;
        foreach (var passage in candidates)
        {
            var (score, document) = (Bm25(words, passage), corpus.Passages[passage].Document.Id);
            _passages[passage] = score;
            _documents[document] = MathF.Max(score, _documents.GetValueOrDefault(document));
            _most = MathF.Max(score, _most);
        }
    }

    public float Of(int passage) => _most == 0 ? 0 : _passages[passage] / _most;

    /// <summary>The same of the best candidate in the passage's document.</summary>
    public float OfDocument(int passage) => _most == 0 ? 0 : _documents[_corpus.Passages[passage].Document.Id] / _most;

    private float Bm25(IReadOnlyList<QueryTerm> words, int passage)
    {
        var sum = 0f;
        foreach (var (term, weight) in words)
            if (_corpus.Terms.Counts(passage, term) is { IsEmpty: false } counts) sum += weight * _corpus.Terms.Impact(passage, term, counts);
        return sum;
    }
}
