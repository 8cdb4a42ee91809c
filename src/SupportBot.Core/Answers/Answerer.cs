using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Asked;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Answers;

/// <summary>From a question to an answer: analyse, find candidates, rank, select the words to quote, say how sure.</summary>
public sealed class Answerer(AnalyzedCorpus corpus, IPassageIndex index, AnswerOptions options, AskedIndex? askedIndex = null)
{
    private const int CandidateCount = 60;

    /// <summary>Sections that are candidates for what members ask of them, whatever their words.</summary>
    private const int AskedCount = 10;

    /// <summary>As a share of the threshold: with less confidence, a part of a message is told to be unanswered.</summary>
    private const double ClearlyOpen = 0.5;

    /// <summary>How sure, 0..1, a part of a message must be answered that isn't answered as a whole.</summary>
    private const double SureAlone = 0.6;

    private readonly QuestionAnalyzer _analyzer = new(corpus);
    private readonly FollowUps _followUps = new(corpus);
    private readonly TopicFit _fit = new(corpus);
    private readonly Ranker _ranker = new(corpus, Weights(askedIndex).Ranking);
    private readonly QuotationChooser _quotations = new(corpus, options);
    private readonly ClauseSplitter _clauses = new(corpus.Words);
    private readonly AskedWording _wording = new(corpus.Words);
    private readonly AskedIndex _asked = askedIndex ?? AskedIndex.Empty;
    private readonly ConfidenceModel _confidence = new(Weights(askedIndex), options.Threshold);
    private readonly Readings _readings = new(corpus, new ConfidenceModel(Weights(askedIndex), options.Threshold), options.Threshold);

    public AnalyzedCorpus Corpus => corpus;

    public SectionDirectory Sections { get; } = new(corpus);

    /// <param name="topic">What the conversation was about so far; a follow-up is understood from it.</param>
    /// <param name="shown">What the member saw last and may point to.</param>
    public Answer Answer(string text, Topic topic, LastShown? shown = null)
    {
        var before = shown ?? LastShown.Nothing;
        var answer = Find(text, topic, before, out var asked);
        if (_clauses.Split(text) is { } clauses && OfClauses(answer, clauses, topic, before) is { } parted) return parted;
        return asked is not null && shown is not null && _fit.OnlyRepeats(answer, asked, shown) ? answer with { Quoted = [], IsUntold = true } : answer;
    }

    /// <summary>Where a message asks two questions: both answers, or the one that there is; null where it is better answered as one question.</summary>
    private Answer? OfClauses(Answer whole, (string First, string Second) clauses, Topic topic, LastShown shown)
    {
        var first = Find(clauses.First, topic, shown, out _);
        if (!first.IsAnswered && !IsClearlyOpen(first)) return null;
        var then = Find(clauses.Second, first.Topic, LastShown.Nothing, out _);
        return OfTwo(whole, first, then) ?? OfOne(whole, first, then, clauses.Second) ?? OfOne(whole, then, first, clauses.First)
            ?? WithoutTalk(whole, first, then) ?? WithoutTalk(whole, then, first);
    }

    /// <summary>Where two passages answer them, and the best one for all of the message is one of these: both are quoted.</summary>
    private Answer? OfTwo(Answer whole, Answer first, Answer then)
    {
        if (!first.IsAnswered || !then.IsAnswered || whole.Hits.Count == 0 || IsTalkBeside(first, then) || IsTalkBeside(then, first)) return null;
        List<QuotedHit> quoted = [first.Quoted[0], then.Quoted[0]];
        if (IsSame(quoted[0].Hit, quoted[1].Hit) || quoted.Count > options.Top || whole.Quoted.Count > 1) return null;
        if (IsSame(quoted[1].Hit, whole.Hits[0])) quoted.Reverse();
        if (!IsSame(quoted[0].Hit, whole.Hits[0])) return null;
        return whole with
        {
            Quoted = quoted,
            Hits = [.. quoted.Select(one => one.Hit), .. whole.Hits.Where(hit => !quoted.Exists(one => one.Hit.Number == hit.Number))],
            Confidence = whole.IsAnswered ? whole.Confidence : Math.Min(first.Confidence, then.Confidence),
        };
    }

    /// <summary>Where one of them is answered and the other clearly isn't: what is quoted for the one, and that the other is left open.</summary>
    private Answer? OfOne(Answer whole, Answer answered, Answer other, string clause)
    {
        var isAnswer = answered.IsAnswered && answered.Question.Facets.Count > 0;
        if (!isAnswer || !IsClearlyOpen(other)) return null;
        if (whole.IsAnswered) return IsSame(whole.Quoted[0].Hit, answered.Quoted[0].Hit) ? whole with { LeftOpen = clause } : null;
        return answered.Confidence >= SureAlone && NamesASubject(answered) ? answered with { LeftOpen = clause } : null;
    }

    private bool IsClearlyOpen(Answer answer) =>
        !answer.IsAnswered && answer.Confidence <= ClearlyOpen * options.Threshold && IsOfItsOwn(answer);

    /// <summary>Whether it is about something without the other one's help: "and what are the risks" may be asked of what no document names.</summary>
    private bool NamesASubject(Answer answer) => answer.Question.Facets.Any(corpus.Words.IsSubject);

    /// <summary>Whether it names nothing ("can you help me") and is answered from elsewhere than the other one.</summary>
    private static bool IsTalkBeside(Answer answer, Answer other) =>
        answer.Question.Facets.Count == 0 && answer.Quoted[0].Hit.Passage.Document.Id != other.Quoted[0].Hit.Passage.Document.Id;

    /// <summary>The one of them that is more than talk, where nothing is answered as a whole.</summary>
    private static Answer? WithoutTalk(Answer whole, Answer talk, Answer answered) =>
        whole.IsAnswered || !talk.IsAnswered || answered is not { IsAnswered: true, Confidence: >= SureAlone } || !IsTalkBeside(talk, answered)
            ? null
            : answered;

    /// <summary>What people say around a question ("can you help me") is left open only where it is worded like what no document answers.</summary>
    private static bool IsOfItsOwn(Answer answer) =>
        !answer.Question.IsOnlyTalk && answer.Question.Facets.Count > 0 || answer.Hits is [{ Features.Unanswered: > 0.5f }, ..];

    private static bool IsSame(Hit one, Hit other) => one.Passage.Reference == other.Passage.Reference;

    private Answer Find(string text, Topic topic, LastShown shown, out Question? asked)
    {
        asked = null;
        if (Sections.ByHeadings(text) is { } section) return Show(section, topic);

        asked = _analyzer.Analyze(text);
        if (asked.Pointers is { IsAll: true, Other: false } && (asked.Pointers.More || (asked.Pointers.Place is not null && topic.Subjects.Length < 2)))
            return Pointed(asked, topic, shown);

        if (asked.Pointers.IsAll || (asked.IsOnlyTalk && (asked.Pointers.Back || asked.Continues) && _followUps.IsOfThings(topic)))
            asked = asked with { Facets = [], IsOnlyTalk = false };
        var isBareSide = asked.IsBare && asked.Facets.All(facet => facet.IsAspect);
        if (isBareSide && topic.Subjects.IsEmpty) return Nothing(asked, topic);
        topic = _followUps.Meant(asked, topic);
        var continuity = Continuity.After(LastRead(shown), topic, asked, corpus);
        var (meant, alsoMeant) = _readings.Of(asked, topic, question => Search(question, continuity));
        if (!_followUps.IsOfNoThing(topic) || !_fit.LeadsAway(meant, asked, topic)) return Finished(meant, topic, alsoMeant);
        return isBareSide || asked.Pointers.Back ? Nothing(asked, topic) : Finished(Search(asked), topic);
    }

    private int? LastRead(LastShown shown) => shown.Read is [.., var last] && Sections.ByReference(last) is [var number, ..] ? number : null;

    /// <summary>Whether the message asks for a side of something and leaves out of what.</summary>
    public bool IsFollowUp(string text, Topic topic) => AsksOnlyForSides(_analyzer.Analyze(text), topic);

    /// <summary>The same with a word for the thing that the talk is about: "how does it work".</summary>
    public bool PointsToTopic(string text, Topic topic) =>
        _analyzer.Analyze(text) is { Pointers.Back: true } question && AsksOnlyForSides(question, topic);

    private bool AsksOnlyForSides(Question question, Topic topic) =>
        question.Facets.Count > 0 && question.Facets.All(facet => facet.IsAspect) && _followUps.IsOfThings(topic);

    /// <summary>What the member picks of what was shown, by its place or as the next that was not read yet.</summary>
    private Answer Pointed(Question asked, Topic topic, LastShown shown)
    {
        var offered = shown.Offered.SelectMany(reference => Sections.ByReference(reference).Take(1)).ToList();
        if (asked.Pointers.Place is { } listed && Listed(listed, topic, shown) is { } named) return named;
        if (asked.Pointers.Place is { } place)
        {
            if (place < offered.Count) return Show(offered[place], topic);
            return place == PointingWords.Last && offered.Count > 0 ? Show(offered[^1], topic) : Nothing(asked, topic);
        }

        var unread = offered.FindIndex(number => !shown.Read.Contains(corpus.Passages[number].Reference));
        if (unread >= 0) return Show(offered[unread], topic);
        return Nothing(asked, topic) with { IsAllShown = shown.Read.Length > 0 };
    }

    /// <summary>What stands in that place of the list that was quoted last, where it names a thing that the documents tell of.</summary>
    private Answer? Listed(int place, Topic topic, LastShown shown)
    {
        if (shown.Read is not [.., var last]) return null;
        var lists = Sections.ByReference(last).SelectMany(number => corpus.Passages[number].Blocks.OfType<ItemList>()).ToList();
        if (lists is not [var list] || list.Items.Count < 2) return null;
        if (place != PointingWords.Last && place >= list.Items.Count) return null;
        var found = Search(_analyzer.Analyze(list.Items[Math.Min(place, list.Items.Count - 1)]));
        return found.Question.Facets.Any(corpus.Words.IsSubject) && Finished(found, topic) is { IsAnswered: true } answer ? answer : null;
    }

    private static Answer Nothing(Question asked, Topic topic) => new(asked with { Facets = [], IsAsked = false }, [], [], 0, topic);

    /// <summary>A section that was asked for by its very name.</summary>
    private Answer Show(int number, Topic topic)
    {
        var passage = corpus.Passages[number];
        var found = Search(_analyzer.Analyze(passage.HeadingPath));
        var score = found.Hits is [var best, ..] ? best.Score : 1;
        var hit = found.Hits.Find(hit => hit.Number == number) ?? new Hit(number, passage, score, default, LacksEssential: false);
        var quoted = new QuotedHit(hit with { LacksEssential = false }, passage.Body, null);
        List<Hit> hits = [quoted.Hit, .. found.Hits.Where(other => other.Number != number)];
        return new Answer(found.Question with { Respelled = [] }, hits, [quoted], 1, _followUps.TopicOf(number, topic))
        {
            Threshold = options.Threshold,
        };
    }

    private Findings Search(Question question) => Search(question, Continuity.None);

    private Findings Search(Question question, Continuity continuity)
    {
        var hits = Rank(question, continuity);
        var (sure, right) = _confidence.Tell(question, hits);
        return new Findings(question, hits, sure) { Right = right };
    }

    private Answer Finished(Findings found, Topic topic, IEnumerable<Facet>? alsoMeant = null)
    {
        var (question, hits, confidence) = found;
        IReadOnlyList<QuotedHit> quoted = confidence <= 0 || confidence < options.Threshold ? [] : _quotations.Choose(question, hits, alsoMeant ?? []);
        var after = _followUps.TopicAfter(question, topic, isAnswered: quoted.Count > 0);
        return new Answer(question, QuotedFirst(hits, quoted), quoted, confidence, after) { Threshold = options.Threshold };
    }

    private static LearntWeights Weights(AskedIndex? asked) => asked is { IsEmpty: false } ? LearntWeights.WithAsked : LearntWeights.WithoutAsked;

    /// <summary>What a conversation is about once these words were said in it.</summary>
    public Topic TopicOf(string text) => _followUps.TopicAfter(_analyzer.Analyze(text), Topic.None);

    private List<Hit> Rank(Question question, Continuity continuity)
    {
        Span<Candidate> candidates = stackalloc Candidate[CandidateCount];
        var terms = QueryTerms(question);
        HashSet<int> passages = [];
        foreach (var candidate in candidates[..index.Search(terms, candidates)]) passages.Add(candidate.Passage);
        var match = _wording.Of(question) is { } message ? _asked.Match(message) : AskedMatch.None;
        _asked.AddBest(match, AskedCount, passages);
        return _ranker.Rank(question, passages, match, continuity);
    }

    private static List<Hit> QuotedFirst(List<Hit> hits, IReadOnlyList<QuotedHit> quoted) =>
        quoted.Count < 2 ? hits : [.. quoted.Select(quotation => quotation.Hit).Union(hits)];

    /// <summary>What the question is about, and its words as they stand: of a name that no document has, one may have a part.</summary>
    private static QueryTerm[] QueryTerms(Question question) =>
    [
        .. question.Facets.Where(facet => facet.Kind != FacetKind.SoftAspect).SelectMany(Weighted).Concat(question.Words)
            .GroupBy(term => term.Term).Select(same => same.MaxBy(term => term.Weight)),
    ];

    private static IEnumerable<QueryTerm> Weighted(Facet facet) =>
        facet.Alternatives.Select(alternative => alternative with { Weight = facet.Weight * alternative.Weight });
}
