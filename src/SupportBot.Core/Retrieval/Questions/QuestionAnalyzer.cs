using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Questions;

/// <summary>Works out what a question is about, in the words of the corpus: misspelt, lay and many-named words included.</summary>
public sealed class QuestionAnalyzer
{
    /// <summary>More characters than a person asks with. Of a longer message the end is looked at: there the question stands.</summary>
    private const int LongestQuestion = 2000;

    private readonly AnalyzedCorpus _corpus;
    private readonly QuestionReader _reader;
    private readonly ConceptFinder _concepts;
    private readonly AspectFinder _aspects;
    private readonly WordFinder _words;
    private readonly PointerFinder _pointers;
    private readonly NamesAround _names;
    private readonly RespellingFinder _respellings;

    public QuestionAnalyzer(AnalyzedCorpus corpus)
    {
        _corpus = corpus;
        var families = new WordFamilies(corpus);
        _reader = new QuestionReader(corpus.Words, new SpellingCorrector(corpus), families);
        _concepts = new ConceptFinder(corpus);
        _aspects = new AspectFinder(corpus);
        _words = new WordFinder(corpus, families);
        _pointers = new PointerFinder(corpus.Words);
        _names = new NamesAround(corpus.Words);
        _respellings = new RespellingFinder(corpus.Words);
    }

    public Question Analyze(string text)
    {
        var (words, asking, understood) = _reader.Read(End(text));
        var question = Analyze(text, new QuestionText(words, asking), asking.Count > 0);
        var namesNothing = asking.Count > 0
            && question.Facets.All(facet => facet.IsAspect || facet.IsTold || (question.Pointers.Back && facet.Kind == FacetKind.Word));
        return (namesNothing ? Analyze(text, new QuestionText(words, asking, isToldAsked: true), isAsked: true) : question) with { Understood = understood };
    }

    private Question Analyze(string text, QuestionText question, bool isAsked)
    {
        List<Facet> facets = [];
        _concepts.Find(question, facets);
        var asksForList = _aspects.Find(question, facets);
        var isOnlyTalk = _words.Find(question, facets);
        Circumstances.Weigh(facets);
        var asksWhatItIs = facets.Exists(facet => facet.Kind == FacetKind.SoftAspect);
        if (IsBareName(facets)) facets.AddRange(_corpus.Words.SoftAspects.Select(aspect => Facet.Of(aspect, _corpus)));

        _corpus.Words.Continuations.TryMatch(question.Terms, out var continued, out _);
        return new Question(text, facets, asksForList)
        {
            Words = [.. _words.AsWritten(question), .. facets.Where(facet => facet.Kind == FacetKind.Aspect).SelectMany(facet => facet.Alternatives)],
            WordCount = question.Length,
            Respelled = _respellings.Find(question),
            IsOnlyTalk = isOnlyTalk,
            IsAsked = isAsked || (continued < question.Length && _corpus.Words.IsInterrogative(question.Terms[continued])),
            Pointers = _pointers.Find(question),
            AsksWhatItIs = asksWhatItIs,
            BeginsComparing = question.Length > 0 && _corpus.Words.IsComparison(question.Terms[0]),
            NamesOnlyCompared = _names.NamesOnlyCompared(question),
            BeginsJoining = question.Length > 0 && _corpus.Words.IsJoiningWord(question.Terms[0]),
            Compares = question.Has(_corpus.Words.IsComparison),
            IsClosed = _corpus.Words.IsClosed(question.FirstAsked),
            IsBare = question.Length is 1 or 2 && _corpus.Words.IsInterrogative(question.Terms[0]),
            Continues = continued > 0,
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
}
