using SupportBot.Evaluation.Measures;

namespace SupportBot.Evaluation.Summaries;

/// <summary>How long an answer took, in microseconds.</summary>
/// <param name="Median">Half took less.</param>
/// <param name="Slow">Nineteen in twenty took less.</param>
internal sealed record TimeSummary(double Mean, double Median, double Slow)
{
    public static TimeSummary Of(IEnumerable<Result> results)
    {
        var times = results.Select(result => result.Microseconds).Order().ToList();
        return new TimeSummary(times.Average(), Quantile.Of(times, 0.5), Quantile.Of(times, 0.95));
    }
}
