using SupportBot.Evaluation.Measures;

namespace SupportBot.Evaluation.Comparing;

/// <summary>What became of a measure, over the questions that both runs hold.</summary>
/// <param name="Change">Now less before; its interval is over pairs: each question is drawn with both of its answers.</param>
/// <param name="Improving">The share of resamples in which it is better now; null where the results can't tell.</param>
internal sealed record Difference(Measure Measure, double Before, double Now, Estimate Change, double? Improving)
{
    /// <summary>
    /// A paired bootstrap (Koehn, Statistical significance tests for machine translation evaluation, EMNLP 2004): the questions are the same in both runs,
    /// so what
    /// makes some harder than others cancels out, and a small gain shows.
    /// </summary>
    public static IReadOnlyList<Difference> Of(IReadOnlyList<Measure> measures, IReadOnlyList<Result> before, IReadOnlyList<Result> now, Bootstrap bootstrap)
    {
        if (now.Count == 0) return [];
        IReadOnlyList<(Statistic Before, Statistic Now)> pairs = [.. measures.Select(measure => (measure.Over(before), measure.Over(now)))];
        var resampled = bootstrap.Of(now.Count, [.. pairs.Select(Gain)]);
        var asTheyAre = Enumerable.Repeat(1, now.Count).ToArray();
        return
        [
            .. measures.Select((measure, at) => new Difference(
                measure,
                pairs[at].Before(asTheyAre),
                pairs[at].Now(asTheyAre),
                Estimate.Of(Gain(pairs[at])(asTheyAre), resampled[at]),
                resampled[at].Length == 0
                    ? null
                    : resampled[at].Count(change => measure.MoreIsBetter ? change > 0 : change < 0) / (double)resampled[at].Length))
            .Where(difference => difference.Change.Value is not null),
        ];
    }

    private static Statistic Gain((Statistic Before, Statistic Now) pair) => weights => pair.Now(weights) - pair.Before(weights);
}
