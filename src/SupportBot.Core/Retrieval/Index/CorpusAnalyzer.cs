using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>Analyses the documents of a corpus, passage by passage.</summary>
public static class CorpusAnalyzer
{
    public static AnalyzedCorpus Analyze(IEnumerable<Document> documents, SubjectWords words) =>
        Analyze([.. documents.SelectMany(PassageSplitter.Split)], words);

    /// <param name="passages">Those of a document one after the other. They keep their places.</param>
    public static AnalyzedCorpus Analyze(IReadOnlyList<Passage> passages, SubjectWords words)
    {
        var analyzer = new TextAnalyzer(words);
        var terms = new PassageTermsBuilder(words.Vocabulary);
        List<int[]> titles = [], headings = [];
        var shortForms = new ShortForms(words);
        DocumentTerms? document = null;
        foreach (var passage in passages)
        {
            if (document is null || !ReferenceEquals(document.Document, passage.Document)) document = new(passage.Document, analyzer, words);
            titles.Add(document.Title);
            headings.Add(passage.Section is [.., var innermost] ? analyzer.Units(innermost) : []);
            document.Add(passage, terms);
            shortForms.Read(passage);
        }
        var built = terms.Build();
        return new AnalyzedCorpus(words, passages, built, [.. titles], [.. headings]) { ShortForms = shortForms.Naming(built) };
    }
}
