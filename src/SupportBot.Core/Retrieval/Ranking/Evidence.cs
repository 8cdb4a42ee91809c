using SupportBot.Core.Retrieval.Questions;

namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>What tells whether the best passage answers: its features, and how it stands beside the others and the question.</summary>
/// <param name="Margin">How far the best passage of another section is behind, as a share of this one's score, 0 to 1.</param>
/// <param name="Unknown">The share of what is asked about that no document has, 0 to 1.</param>
/// <param name="Known">How much of it they have: a tenth for each thing.</param>
/// <param name="Length">Of the message: the logarithm of its number of words, a fifth of it.</param>
public readonly record struct Evidence(PassageFeatures Best, float Margin, float Unknown, float Known, float Length)
{
    public static IReadOnlyList<string> Names { get; } = [.. PassageFeatures.Names.SkipLast(PassageFeatures.Compared), nameof(Margin), nameof(Unknown), nameof(Known), nameof(Length)];

    /// <param name="hits">At least one, best first.</param>
    public static Evidence Of(Question question, IReadOnlyList<Hit> hits)
    {
        var (best, next) = (hits[0], 0f);
        for (var at = 1; at < hits.Count && next == 0; at++)
            if (hits[at].Passage.Reference != best.Passage.Reference) next = MathF.Max(0, hits[at].Score);
        var unknown = question.Facets.Count(facet => facet is { IsKnown: false, IsAspect: false });
        var known = question.Facets.Count(facet => facet.IsKnown);
        var words = question.Text.AsSpan().Count(' ') + 1;
        return new Evidence(
            best.Features,
            Margin: best.Score <= 0 ? 0 : Math.Clamp((best.Score - next) / best.Score, 0, 1),
            Unknown: unknown == 0 ? 0 : (float)unknown / (unknown + known),
            Known: known / 10f,
            Length: MathF.Log(1 + words) / 5);
    }

    public void CopyTo(Span<float> values)
    {
        Best.CopyTo(values);
        ReadOnlySpan<float> own = [Margin, Unknown, Known, Length];
        own.CopyTo(values[(PassageFeatures.Names.Count - PassageFeatures.Compared)..]);
    }
}
