using Lucene.Net.Index;
using Lucene.Net.Search;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Lucene;

/// <summary>The passage index on Lucene.NET. It holds Core's terms, and a document's number in it is the passage's.</summary>
public sealed class LuceneIndex : IPassageIndex
{
    private static readonly string[] Fields = Enum.GetNames<Field>();

    /// <summary>Lucene scores passages out of order in a table of so many places, made anew for each search: of no more passages, in order is faster.</summary>
    private const int FewPassages = 2048;

    private readonly PassageTerms _terms;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    /// <summary>Lucene stops at 1,024 clauses; a long message has more words, each in every field.</summary>
    static LuceneIndex() => BooleanQuery.MaxClauseCount = int.MaxValue;

    /// <summary>Opens the index of these terms, and builds it first where <paramref name="path"/> doesn't hold it yet.</summary>
    /// <exception cref="IOException">The folder can't be written to, or gives back something else than was written.</exception>
    public LuceneIndex(PassageTerms terms, string path)
    {
        _terms = terms;
        _reader = new IndexFolders(path).Open(terms);
        _searcher = new IndexSearcher(_reader) { Similarity = new PassageSimilarity() };
    }

    public string Engine => "lucene";

    public int Search(ReadOnlySpan<QueryTerm> query, Span<Candidate> best)
    {
        if (best.IsEmpty) return 0;
        var collector = TopScoreDocCollector.Create(best.Length, docsScoredInOrder: _terms.PassageCount <= FewPassages);
        _searcher.Search(AnyOf(query), collector);
        var found = collector.GetTopDocs().ScoreDocs;
        for (var at = 0; at < found.Length; at++) best[at] = new Candidate(found[at].Doc, found[at].Score);
        return found.Length;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _reader.Directory.Dispose();
    }

    private BooleanQuery AnyOf(ReadOnlySpan<QueryTerm> terms)
    {
        var query = new BooleanQuery(disableCoord: true);
        foreach (var (term, weight) in terms)
        {
            if (!_terms.Has(term)) continue;
            for (var field = 0; field < Fields.Length; field++)
            {
                var clause = new TermQuery(new Term(Fields[field], _terms.Vocabulary[term]))
                {
                    Boost = weight * _terms.Idf(term) * Bm25.FieldWeights[field],
                };
                query.Add(clause, Occur.SHOULD);
            }
        }
        return query;
    }
}
