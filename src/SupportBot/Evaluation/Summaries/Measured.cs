using SupportBot.Evaluation.Measures;

namespace SupportBot.Evaluation.Summaries;

/// <summary>A measure, taken.</summary>
internal sealed record Measured(Measure Measure, Estimate Estimate)
{
    public static IReadOnlyList<Measured> Of(IReadOnlyList<Measure> measures, IReadOnlyList<Result> results, Bootstrap bootstrap)
    {
        if (results.Count == 0) return [.. measures.Select(measure => new Measured(measure, new Estimate(null, null, null)))];
        IReadOnlyList<Statistic> statistics = [.. measures.Select(measure => measure.Over(results))];
        var asTheyAre = Enumerable.Repeat(1, results.Count).ToArray();
        var resampled = bootstrap.Of(results.Count, statistics);
        return [.. measures.Select((measure, at) => new Measured(measure, Estimate.Of(statistics[at](asTheyAre), resampled[at])))];
    }
}
