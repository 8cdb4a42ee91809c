using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Answers;

/// <summary>
/// Is a question still about what the conversation was about? Only the search can tell: "is it normal to be afraid" is not about the drug before.
/// </summary>
internal sealed class TopicFit(AnalyzedCorpus corpus)
{
    /// <summary>Only a hit whose score comes this near to the best one's can stand in for it.</summary>
    private const float NearlyAsGood = 0.8f;

    /// <summary>A passage that lacks a word of the message answers it all the same where members ask of it in just such words.</summary>
    private const float AskedLikeThat = 0.55f;

    /// <summary>Whether what was found with the topic tells of all that the message itself asks.</summary>
    public bool Serves(Findings found, Question asked) =>
        asked.Facets.Count == 0
            || (found.Hits is [{ LacksEssential: false } best, ..] && (TellsAll(best, asked) || (asked.Facets.Any(corpus.Words.IsSubject) && IsAskedOf(best))));

    private static bool IsAskedOf(Hit hit) => hit.Features is { Asked: 1, AskedOdds: 1 } && hit.Features.AskedFit >= AskedLikeThat;

    /// <summary>
    /// What answers better without the topic: it tells of all that is asked, and isn't another thing's. What chemotherapy can cause is never
    /// the answer to what "it" can cause. Null where nothing does.
    /// </summary>
    public Findings? Alone(Findings alone, Question withTopic) =>
        First(alone, hit => hit.Score >= NearlyAsGood * alone.Hits[0].Score && TellsAll(hit, alone.Question) && !IsOfAnother(hit, withTopic));

    /// <summary>What the topic's own group tells of that which is asked, where the thing itself doesn't; null where that doesn't either.</summary>
    public Findings? OfGroup(Findings withTopic, Question asked) =>
        asked.Facets.Count == 0 ? null : First(withTopic, hit => !hit.LacksEssential && TellsAll(hit, asked) && IsOfGroup(hit, withTopic.Question, asked));

    /// <summary>Whether the passage is told of the topic's own group, or of the topic itself.</summary>
    public bool IsOfGroup(Hit hit, Question withTopic, Question asked) =>
        !NamesAnother(corpus.HeadingUnits(hit.Number), withTopic) && IsAround(hit, withTopic.Facets.Except(asked.Facets));

    /// <summary>Whether a follow-up would only be given what was quoted just before, which doesn't tell what it asks.</summary>
    public bool OnlyRepeats(Answer answer, Question asked, LastShown shown)
    {
        if (answer is not { IsAnswered: true, Question.FromConversation.Count: > 0 } || asked is not { IsClosed: true, AsksWhatItIs: false }) return false;
        if (!answer.Quoted.All(quoted => shown.Read.TakeLast(answer.Quoted.Count).Contains(quoted.Hit.Passage.Reference))) return false;
        return !asked.Facets.Any(facet => Tells(answer.Hits[0].Number, facet)) && !HasWordOf(asked.Text, answer.Hits[0].Number);
    }

    /// <summary>
    /// Whether a side of what is no thing, such as coping, would be told of something else: "why" must be told where a heading names that, and "its side
    /// effects" are never another thing's.
    /// </summary>
    public bool LeadsAway(Findings found, Question asked, Topic topic)
    {
        if (topic.Subjects.IsEmpty || !asked.Facets.All(facet => facet.IsAspect) || found.Hits is not [var best, ..] || IsHeadedBy(best, topic)) return false;
        return asked.IsBare
            || (asked.Facets.Count > 0 && IsOfAnother(best, found.Question)
                && !found.Question.Facets.Except(asked.Facets).Any(facet => Tells(best.Number, facet)));
    }

    private bool IsHeadedBy(Hit hit, Topic topic) =>
        topic.Subjects.Any(
            subject => corpus.Words.Vocabulary.Find(subject) is var term and >= 0
                && (corpus.HeadingUnits(hit.Number).Contains(term) || corpus.TitleUnits(hit.Number).Contains(term)));

    /// <summary>The findings with the first such hit before the others.</summary>
    private static Findings? First(Findings found, Predicate<Hit> isIt) =>
        found.Hits.Find(isIt) is { } hit ? found with { Hits = [hit, .. found.Hits.Where(other => other != hit)] } : null;

    /// <summary>Names and aspects must be there; plain words only where nothing else is asked.</summary>
    private bool TellsAll(Hit hit, Question asked)
    {
        var known = asked.Facets.Where(facet => facet is { IsKnown: true, Kind: not FacetKind.SoftAspect }).ToList();
        var named = known.FindAll(facet => facet.Kind != FacetKind.Word);
        return (named.Count > 0 ? named : known).TrueForAll(facet => Tells(hit.Number, facet));
    }

    /// <summary>Whether the passage has any word of it that means something: rather the same again than a wrong "the documents don't say".</summary>
    private bool HasWordOf(string text, int passage)
    {
        var reader = new TokenReader(text, stackalloc char[TokenReader.LongestTerm]);
        while (reader.Read())
        {
            var term = corpus.Words.Vocabulary.Find(reader.Term);
            if (term >= 0 && !corpus.Words.IsStopWord(term) && !corpus.Words.IsFiller(term) && corpus.Terms.Counts(passage, term).InBody) return true;
        }
        return false;
    }

    private bool IsAround(Hit hit, IEnumerable<Facet> topic) =>
        topic.Any(
            facet => corpus.Words.IsSubject(facet) && facet.Alternatives.Any(alternative => corpus.Terms.Counts(hit.Number, alternative.Term).InScopeHeading));

    private bool Tells(int passage, Facet facet)
    {
        foreach (var (term, _) in facet.Alternatives)
            if (corpus.Terms.Counts(passage, term) is { InHeading: true } or { InBody: true }) return true;
        return false;
    }

    /// <summary>Whether the passage is headed by another thing than the question's.</summary>
    public bool IsOfAnother(Hit hit, Question question) =>
        NamesAnother(corpus.TitleUnits(hit.Number), question) || NamesAnother(corpus.HeadingUnits(hit.Number), question);

    private bool NamesAnother(ReadOnlySpan<int> units, Question question)
    {
        foreach (var unit in units)
            if (corpus.Words.IsSubject(unit) && !question.Facets.Any(facet => facet.Alternatives.Any(alternative => alternative.Term == unit))) return true;
        return false;
    }
}
