using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Answers;

/// <summary>
/// A message in the middle of a talk can be read with what the talk is about, or by itself. Which was meant, only what is found for either tells.
/// </summary>
/// <param name="threshold">How sure an answer must be, 0 to 1.</param>
internal sealed class Readings(AnalyzedCorpus corpus, ConfidenceModel confidence, double threshold)
{
    /// <summary>
    /// A message speaks for itself where it is so sure of its passage, 0 to 1, and by so much surer than with the topic; twice as much where a pronoun
    /// points back.
    /// </summary>
    private const double SureAlone = 0.77, ClearlySurer = 0.15;

    /// <summary>Where no document answers the words themselves, those that the topic brings along must make it so sure of the passage, 0 to 1.</summary>
    private const double SureDespiteWords = 0.6;

    /// <summary>So few say too little for themselves: "pill or IV?"</summary>
    private const int FewWords = 3;

    private readonly FollowUps _followUps = new(corpus);
    private readonly TopicFit _fit = new(corpus);

    /// <summary>What is meant; and what the topic has of it that the words leave out, where the words alone are answered.</summary>
    /// <param name="search">Finds what the documents say to a question.</param>
    public (Findings Found, IEnumerable<Facet> AlsoMeant) Of(Question asked, Topic topic, Func<Question, Findings> search)
    {
        var resolved = search(_followUps.Resolve(asked, topic));
        if (resolved.Question.FromConversation.Count == 0) return (Leaning(asked, resolved, topic, search), []);
        var alone = new Lazy<Findings>(() => search(asked));
        var stays = StaysWithTopic(asked, topic);
        if (NamesSomething(asked) && !(stays && asked.Pointers.BesideNames) && SpeaksForItself(asked, alone.Value, resolved)) return (alone.Value, []);
        if (IsUntold(asked, alone, resolved)) return (resolved with { Confidence = alone.Value.Confidence }, []);
        if (_fit.Serves(resolved, asked)) return (resolved, []);
        if (_fit.OfGroup(resolved, asked) is { } ofGroup) return (ofGroup with { Confidence = confidence.Of(ofGroup.Question, ofGroup.Hits) }, []);
        if (stays || _fit.Alone(alone.Value, resolved.Question) is not { } better || better.Confidence < threshold)
            return (resolved with { Confidence = confidence.OfPartial(resolved.Question, resolved.Hits) }, []);
        return (better, asked.Pointers.Back || asked.Facets.All(facet => facet.IsAspect) ? resolved.Question.Facets.Except(asked.Facets) : []);
    }

    /// <summary>"any rare ones?", "with chemo or alone?": no word points back, and yet it fits better with the topic.</summary>
    private Findings Leaning(Question asked, Findings alone, Topic topic, Func<Question, Findings> search)
    {
        var saysLittle = asked.WordCount <= FewWords;
        if (alone.Confidence < threshold || (alone.Right > SureAlone && !saysLittle)) return alone;
        if (_followUps.Lean(asked, topic) is not { FromConversation.Count: > 0 } lean) return alone;
        var leaning = search(lean);
        return leaning.Confidence >= threshold && (leaning.Right > alone.Right || saysLittle) && _fit.Serves(leaning, asked) ? leaning : alone;
    }

    private static bool NamesSomething(Question asked) => asked.Facets.Any(facet => !facet.IsAspect);

    /// <summary>
    /// "stuff that lets your white cells off the leash": what looks like a word that points back doesn't always. But then the answer is elsewhere, and what
    /// is told
    /// of another thing is never the answer to what "it" does.
    /// </summary>
    private bool SpeaksForItself(Question asked, Findings alone, Findings resolved)
    {
        if (alone.Hits is not [var best, ..] || alone.Confidence < threshold || alone.Right < SureAlone || _fit.IsOfGroup(best, resolved.Question, asked))
            return false;
        var isOfAnother = _fit.IsOfAnother(best, resolved.Question);
        if (isOfAnother && asked.Pointers.BesideNames) return false;
        return alone.Right - resolved.Right >= (asked.Pointers.BesideNames ? 2 * ClearlySurer : ClearlySurer)
            || (isOfAnother && resolved.Hits is [var same, ..] && same.Number == best.Number);
    }

    /// <summary>"how do I sign up for it in Texas": what is known of the topic is no answer to words that nothing answers.</summary>
    private bool IsUntold(Question asked, Lazy<Findings> alone, Findings resolved) =>
        NamesSomething(asked) && !_followUps.NamesSubject(asked) && resolved.Right < SureDespiteWords && alone.Value.Confidence < threshold;

    /// <summary>"what is it aimed at": plain words don't lead away from the thing that the message points back to.</summary>
    private bool StaysWithTopic(Question asked, Topic topic) =>
        asked.Pointers.Back && _followUps.IsOfThings(topic) && asked.Facets.All(facet => facet.Kind is FacetKind.Word or FacetKind.SoftAspect);
}
