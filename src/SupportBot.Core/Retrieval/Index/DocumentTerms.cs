using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Index;

/// <summary>Gives the passages of one document their terms.</summary>
internal sealed class DocumentTerms
{
    private readonly DocumentTexts _texts;
    private readonly DocumentScope _scope;

    public DocumentTerms(Document document, TextAnalyzer analyzer, SubjectWords words)
    {
        Document = document;
        Title = analyzer.Units(document.Title);
        _texts = new DocumentTexts(analyzer);
        _scope = new DocumentScope(document, _texts, words);
    }

    public Document Document { get; }

    /// <summary>What the title names.</summary>
    public int[] Title { get; }

    public void Add(Passage passage, PassageTermsBuilder terms)
    {
        terms.Add(Field.Title, _texts.Terms(Document.Title));
        foreach (var heading in passage.Section) terms.Add(Field.Heading, _texts.Terms(heading));
        foreach (var block in passage.Blocks.SelectMany(_texts.Terms)) terms.Add(Field.Body, block);
        terms.Add(Field.Scope, _scope.Around(passage.Section));
        terms.EndPassage();
    }
}
