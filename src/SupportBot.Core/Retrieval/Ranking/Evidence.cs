using SupportBot.Core.Retrieval.Questions;

namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>What tells whether the best passage answers: its features, and how it stands beside the others and the question.</summary>
/// <param name="Margin">How far the best passage of another section is behind, as a share of this one's score, 0 to 1.</param>
/// <param name="Lead">Its section's share, where each has one that grows steeply with its score: near 1 where no other comes near, small where many do.</param>
/// <param name="AskedLead">How much better what members ask of it fits than what they ask of any other section; below 0 where it fits worse.</param>
/// <param name="OddsLead">The same of the odds that the message is one of these.</param>
/// <param name="LineLead">The same of the one question that is most like the message.</param>
/// <param name="Unknown">The share of what is asked about that no document has, 0 to 1.</param>
/// <param name="Known">How much of it they have: a tenth for each thing.</param>
/// <param name="Length">Of the message: the logarithm of its number of words, a fifth of it.</param>
public readonly record struct Evidence(
    PassageFeatures Best, float Margin, float Lead, float AskedLead, float OddsLead, float LineLead, float Unknown, float Known, float Length)
{
    /// <summary>A section's share is e to the power of so many times its score.</summary>
    private const float Steepness = 8;

    public static IReadOnlyList<string> Names { get; } =
        [.. PassageFeatures.Names.SkipLast(PassageFeatures.Compared), nameof(Margin), nameof(Lead), nameof(AskedLead), nameof(OddsLead), nameof(LineLead),
            nameof(Unknown), nameof(Known), nameof(Length)];

    /// <param name="hits">At least one, best first.</param>
    public static Evidence Of(Question question, IReadOnlyList<Hit> hits)
    {
        var best = hits[0];
        List<Hit> others = [.. hits.Where(hit => hit.Passage.Reference != best.Passage.Reference)];
        var next = others.Select(hit => hit.Score).FirstOrDefault(score => score > 0);
        var unknown = question.Facets.Count(facet => facet is { IsKnown: false, IsAspect: false });
        var known = question.Facets.Count(facet => facet.IsKnown);
        var words = question.Text.AsSpan().Count(' ') + 1;
        return new Evidence(
            best.Features,
            Margin: best.Score <= 0 ? 0 : Math.Clamp((best.Score - next) / best.Score, 0, 1),
            Lead: LeadOf(best, others),
            AskedLead: best.Features.AskedFit - others.Select(hit => hit.Features.AskedFit).DefaultIfEmpty().Max(),
            OddsLead: best.Features.AskedOdds - others.Select(hit => hit.Features.AskedOdds).DefaultIfEmpty().Max(),
            LineLead: best.Features.AskedLine - others.Select(hit => hit.Features.AskedLine).DefaultIfEmpty().Max(),
            Unknown: unknown == 0 ? 0 : (float)unknown / (unknown + known),
            Known: known / 10f,
            Length: MathF.Log(1 + words) / 5);
    }

    private static float LeadOf(Hit best, List<Hit> others)
    {
        var sections = others.GroupBy(hit => hit.Passage.Reference, hit => hit.Score);
        return 1 / (1 + sections.Sum(scores => MathF.Exp(Steepness * (scores.Max() - best.Score))));
    }

    public void CopyTo(Span<float> values)
    {
        Best.CopyTo(values);
        ReadOnlySpan<float> own = [Margin, Lead, AskedLead, OddsLead, LineLead, Unknown, Known, Length];
        own.CopyTo(values[(PassageFeatures.Names.Count - PassageFeatures.Compared)..]);
    }
}
