using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Works out what a question is about, in the words of the corpus: misspelt, lay and many-named words included.</summary>
public sealed class QuestionAnalyzer
{
    /// <summary>More characters than a person asks with. Of a longer message the end is looked at: there the question stands.</summary>
    private const int LongestQuestion = 2000;

    private readonly AnalyzedCorpus _corpus;
    private readonly SpellingCorrector _spelling;
    private readonly WordFamilies _families;
    private readonly ConceptFinder _concepts;
    private readonly AspectFinder _aspects;
    private readonly WordFinder _words;
    private readonly PointerFinder _pointers;
    private readonly RespellingFinder _respellings;

    public QuestionAnalyzer(AnalyzedCorpus corpus)
    {
        _corpus = corpus;
        _spelling = new SpellingCorrector(corpus);
        _families = new WordFamilies(corpus);
        _concepts = new ConceptFinder(corpus);
        _aspects = new AspectFinder(corpus);
        _words = new WordFinder(corpus, _families);
        _pointers = new PointerFinder(corpus.Words);
        _respellings = new RespellingFinder(corpus.Words);
    }

    public Question Analyze(string text)
    {
        List<Facet> facets = [];
        HashSet<int> asking = [];
        var question = new QuestionText(Read(End(text), asking), asking);
        _concepts.Find(question, facets);
        var asksForList = _aspects.Find(question, facets);
        _words.Find(question, facets);
        var asksWhatItIs = facets.Exists(facet => facet.Kind == FacetKind.SoftAspect);
        if (IsBareName(facets)) facets.AddRange(_corpus.Words.SoftAspects.Select(aspect => Facet.Of(aspect, _corpus)));

        return new Question(text, facets, asksForList)
        {
            Respelled = _respellings.Find(question),
            IsAsked = asking.Count > 0 || (question.Length > 0 && _corpus.Words.IsInterrogative(question.Terms[0])),
            Pointers = _pointers.Find(question),
            AsksWhatItIs = asksWhatItIs,
            BeginsComparing = question.Length > 0 && _corpus.Words.IsComparison(question.Terms[0]),
            Compares = question.Has(_corpus.Words.IsComparison),
            Continues = _corpus.Words.Continuations.TryMatch(question.Terms, out _, out _),
        };
    }

    /// <summary>The last whole words of a long message.</summary>
    private static string End(string text)
    {
        if (text.Length <= LongestQuestion) return text;
        var end = text.AsSpan(text.Length - LongestQuestion);
        return end[(end.IndexOfAny(' ', '\n') + 1)..].ToString();
    }

    private static bool IsBareName(List<Facet> facets) => facets is [{ Kind: FacetKind.Concept or FacetKind.Drug }];

    private List<QuestionWord> Read(string text, HashSet<int> asking)
    {
        List<QuestionWord> words = [];
        var vocabulary = _corpus.Words.Vocabulary;
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestTerm]);
        var (sentence, end) = (0, 0);
        while (reader.Read())
        {
            var between = text.AsSpan(end, reader.Start - end);
            if (between.Contains('?')) asking.Add(sentence);
            if (between.ContainsAny(".?!\n")) sentence++;
            end = reader.End;

            var written = text[reader.Start..reader.End];
            var term = vocabulary.Find(reader.Term);
            var isUnknown = term < 0 && _families.Of(reader.Term).Count == 0;
            if (isUnknown) term = _spelling.Correct(reader.Term);
            words.Add(new QuestionWord(term, written, term < 0 ? reader.Term.ToString() : vocabulary[term], sentence, IsRespelled: isUnknown && term >= 0));
        }
        if (text.AsSpan(end).Contains('?')) asking.Add(sentence);
        return words;
    }
}
