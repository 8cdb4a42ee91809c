using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Answers;

/// <summary>Finds what makes an answer impossible before it is asked how sure it is.</summary>
internal static class Obstacles
{
    /// <summary>What people say around a question is a question only where a heading has most of it: "questions to ask my doctor".</summary>
    private const float HeadedTalk = 0.6f;

    /// <summary>
    /// Words that no document has are a question all the same where members ask in just such words; so is a side that the passage doesn't name.
    /// </summary>
    private const float AskedLikeThat = 0.3f;

    /// <summary>Words that say little by themselves must be more like it.</summary>
    private const float AskedInSuchTalk = 0.5f;

    /// <summary>The first one; null where nothing stands in the way.</summary>
    public static Obstacle? Of(Question question, IReadOnlyList<Hit> hits) =>
        hits.Count == 0 ? Obstacle.NothingFound
        : question.UnknownDrug is not null ? Obstacle.UnknownDrug
        : question.IsOnlyTalk && hits[0].Features.Focus < HeadedTalk && !IsAskedInTalk(question, hits[0]) ? Obstacle.NothingKnown
        : question.IsAboutNothingKnown && !IsAskedOf(hits[0]) ? Obstacle.NothingKnown
        : hits[0].LacksSubject || (hits[0].LacksEssential && !IsAskedOf(hits[0])) ? Obstacle.EssentialMissing
        : null;

    /// <summary>"do I need to tell my doctor": worded like talk, and members ask just that.</summary>
    private static bool IsAskedInTalk(Question question, Hit hit) => question.IsAsked && IsAskedOf(hit) && hit.Features.AskedFit >= AskedInSuchTalk;

    private static bool IsAskedOf(Hit hit) => hit.Features is { AskedOdds: 1, AskedFit: >= AskedLikeThat };
}
