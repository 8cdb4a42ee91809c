using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Evaluation.Learning;

/// <summary>A question, the passages that were found for it, and which of them are right.</summary>
/// <param name="Right">For each of the hits, whether it answers.</param>
/// <param name="Question">As it was understood.</param>
internal sealed record Lesson(Question Question, IReadOnlyList<Hit> Hits, IReadOnlyList<bool> Right, bool IsAnswerable)
{
    /// <summary>How much it counts for which passage is right; 1 for most.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Whether some are right and some are not: else every order is as good.</summary>
    public bool TellsApart => Right.Contains(true) && Right.Contains(false);

    /// <summary>The same, best first by these weights.</summary>
    public Lesson RankedBy(LinearModel model)
    {
        var values = new float[PassageFeatures.Names.Count];
        var ranked = Hits.Zip(Right, (hit, isRight) => (Hit: hit with { Score = Score(hit) }, isRight))
            .OrderByDescending(hit => hit.Hit.Score)
            .ThenBy(hit => hit.Hit.Number)
            .ToList();
        return this with { Hits = [.. ranked.Select(hit => hit.Hit)], Right = [.. ranked.Select(hit => hit.isRight)] };

        float Score(Hit hit)
        {
            hit.Features.CopyTo(values);
            return model.Of(values);
        }
    }
}
