using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Answers;

/// <summary>From a question to an answer: analyse, find candidates, rank, select the words to quote, say how sure.</summary>
public sealed class Answerer(AnalyzedCorpus corpus, IPassageIndex index, AnswerOptions options)
{
    private const int CandidateCount = 60;

    private readonly QuestionAnalyzer _analyzer = new(corpus);
    private readonly FollowUps _followUps = new(corpus);
    private readonly Ranker _ranker = new(corpus, new RankerWeights());
    private readonly QuotationChooser _quotations = new(corpus, options);
    private readonly ConfidenceModel _confidence = new();

    /// <param name="topic">What the conversation was about so far; a follow-up is understood from it.</param>
    public Answer Answer(string text, Topic topic)
    {
        var question = _followUps.Resolve(_analyzer.Analyze(text), topic);
        var hits = Rank(question);
        var confidence = _confidence.Of(question, hits);
        IReadOnlyList<QuotedHit> quoted = confidence <= 0 || confidence < options.Threshold ? [] : _quotations.Choose(question, hits);
        return new Answer(question, QuotedFirst(hits, quoted), quoted, confidence, _followUps.TopicAfter(question, topic)) { Threshold = options.Threshold };
    }

    private List<Hit> Rank(Question question)
    {
        Span<Candidate> candidates = stackalloc Candidate[CandidateCount];
        var terms = QueryTerms(question);
        return _ranker.Rank(question, candidates[..index.Search(terms, candidates)]);
    }

    private static List<Hit> QuotedFirst(List<Hit> hits, IReadOnlyList<QuotedHit> quoted) =>
        quoted.Count < 2 ? hits : [.. quoted.Select(quotation => quotation.Hit).Union(hits)];

    private static QueryTerm[] QueryTerms(Question question) =>
        [.. question.Facets.Where(facet => facet.Kind != FacetKind.SoftAspect).SelectMany(facet => facet.Alternatives)];
}
