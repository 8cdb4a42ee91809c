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
        List<int> buffer = [];

        foreach (var document in documents)
        {
            var title = analyzer.Units(document.Title);
            var sections = new DocumentScope(document, analyzer, words);
            foreach (var passage in PassageSplitter.Split(document))
            {
                passages.Add(passage);
                titles.Add(title);
                headings.Add(passage.Section is [.., var innermost] ? analyzer.Units(innermost) : []);

                Add(Field.Title, document.Title);
                foreach (var heading in passage.Section) Add(Field.Heading, heading);
                foreach (var block in passage.Blocks) AddBlock(block);
                terms.Add(Field.Scope, sections.Around(passage.Section));
                terms.EndPassage();
            }
        }
        return new AnalyzedCorpus(words, passages, terms.Build(), [.. titles], [.. headings]);

        void Add(Field field, string text)
        {
            buffer.Clear();
            analyzer.Analyze(text, buffer);
            terms.Add(field, buffer);
        }

        void AddBlock(Block block)
        {
            if (block is ItemList list)
            {
                foreach (var item in list.Items) Add(Field.Body, item);
            }
            else
            {
                Add(Field.Body, block.ToString());
            }
        }
    }
}
