using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Words;

namespace SupportBot.Testing.Index;

/// <summary>A few documents with an index over them, asked in words.</summary>
public sealed class IndexedSample : IDisposable
{
    private static readonly Lexicon Lexicon = new() { Concepts = [new Concept(ConceptKind.Drug, ["letrozole", "Femara"])] };

    public IndexedSample(Func<PassageTerms, IPassageIndex> build, params IEnumerable<Document> documents)
    {
        Corpus = CorpusAnalyzer.Analyze(documents, new SubjectWords(Lexicon, QuestionWords.None));
        Index = build(Corpus.Terms);
    }

    public AnalyzedCorpus Corpus { get; }

    public IPassageIndex Index { get; }

    /// <summary>A document whose sections hold one paragraph each.</summary>
    public static Document Document(string title, params IEnumerable<(string Heading, string Text)> sections) => new(
        Slug.Of(title),
        $"{Slug.Of(title)}.md",
        title,
        "en",
        new Source(title),
        new Section(title, [], [.. sections.Select(section => new Section(section.Heading, [new Paragraph(section.Text)], []))]));

    /// <summary>The numbers of the passages found, best first.</summary>
    /// <param name="words">In the singular, with single spaces between.</param>
    public int[] Find(string words, int most = 10) =>
        Array.ConvertAll(Search(most, [.. words.Split(' ').Select(word => Term(word))]), candidate => candidate.Passage);

    public Candidate[] Search(int most, params ReadOnlySpan<QueryTerm> query)
    {
        var best = new Candidate[most];
        return best[..Index.Search(query, best)];
    }

    /// <summary>A word that the documents don't have is a term beyond all others.</summary>
    public QueryTerm Term(string word, float weight = 1) =>
        new(Corpus.Words.Vocabulary.Find(word) is var term and >= 0 ? term : Corpus.Words.Vocabulary.Count, weight);

    public void Dispose() => Index.Dispose();
}
