namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>
/// What <see cref="PassageFeatures.DocumentShare"/> counts for. In a few documents of a group's own choosing it tells nothing, and what is learnt from
/// them gives it no weight; in many, the first thing to find is the right document. How it was tried: docs/ranking.md.
/// </summary>
internal static class DocumentChoice
{
    private const float Most = 1.6f;

    /// <summary>Up to so many documents it counts for nothing, from so many on in full.</summary>
    private const float Few = 100, Many = 10_000;

    public static float WeightIn(int documents) =>
        documents <= Few ? 0 : Most * MathF.Min(1, MathF.Log(documents / Few) / MathF.Log(Many / Few));
}
