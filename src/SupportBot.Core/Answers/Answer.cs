using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Answers;

/// <summary>What the documents have to say to a question.</summary>
/// <param name="Hits">All passages that were ranked, best first.</param>
/// <param name="Quoted">The hits that are quoted, the first of <paramref name="Hits"/>; empty below the threshold.</param>
/// <param name="Confidence">How sure the first hit answers, 0..1.</param>
/// <param name="Topic">What the conversation is about from now on.</param>
public sealed record Answer(Question Question, IReadOnlyList<Hit> Hits, IReadOnlyList<QuotedHit> Quoted, double Confidence, Topic Topic)
{
    /// <summary>Whether the documents answer, as far as the confidence says.</summary>
    public bool IsAnswered => Quoted.Count > 0;

    /// <summary>The confidence, 0..1, that an answer needed.</summary>
    public double Threshold { get; init; }

    /// <summary>Whether more was asked for and there is no more.</summary>
    public bool IsAllShown { get; init; }

    /// <summary>Whether the best passage was shown just before, and doesn't tell what is asked of it now.</summary>
    public bool IsUntold { get; init; }

    /// <summary>
    /// The question in the message that the documents don't answer beside the one that they do, as the member wrote it; null where there is none.
    /// </summary>
    public string? LeftOpen { get; init; }

    /// <summary>What made an answer impossible; null where there is one, and where the confidence alone was too low.</summary>
    public Obstacle? Obstacle => Obstacles.Of(Question, Hits);
}
