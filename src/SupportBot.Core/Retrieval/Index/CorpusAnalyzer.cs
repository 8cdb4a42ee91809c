using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>Analyses the documents of a corpus, passage by passage.</summary>
public static class CorpusAnalyzer
{
    public static AnalyzedCorpus Analyze(IEnumerable<Document> documents, SubjectWords words)
    {
        var analyzer = new TextAnalyzer(words);
        var terms = new PassageTermsBuilder(words.Vocabulary);
        List<Passage> passages = [];
        List<int[]> titles = [], headings = [];
        var shortForms = new ShortForms(words);

        foreach (var document in documents)
        {
            var title = analyzer.Units(document.Title);
            var texts = new DocumentTexts(analyzer);
            var sections = new DocumentScope(document, texts, words);
            foreach (var passage in PassageSplitter.Split(document))
            {
                passages.Add(passage);
                titles.Add(title);
                headings.Add(passage.Section is [.., var innermost] ? analyzer.Units(innermost) : []);

                terms.Add(Field.Title, texts.Terms(document.Title));
                foreach (var heading in passage.Section) terms.Add(Field.Heading, texts.Terms(heading));
                foreach (var block in passage.Blocks.SelectMany(texts.Terms)) terms.Add(Field.Body, block);
                foreach (var block in passage.Blocks) shortForms.Read(block.ToString()!);
                terms.Add(Field.Scope, sections.Around(passage.Section));
                terms.EndPassage();
            }
        }
        var built = terms.Build();
        return new AnalyzedCorpus(words, passages, built, [.. titles], [.. headings]) { ShortForms = shortForms.Naming(built) };
    }
}
