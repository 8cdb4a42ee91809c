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
        return [.. measures.Select((measure, at) => new Measured(measure, Estimated(measure, statistics[at](asTheyAre), resampled[at], results)))];
    }

    private static Estimate Estimated(Measure measure, double value, IReadOnlyList<double> resampled, IReadOnlyList<Result> results) =>
        measure.Counted is { } counted
        ? Estimate.OfShare(value, resampled, counted(results))
        : Estimate.Of(value, resampled);
}
