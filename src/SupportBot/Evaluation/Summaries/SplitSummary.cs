using SupportBot.Evaluation.Measures;

namespace SupportBot.Evaluation.Summaries;

/// <summary>All the numbers of one split.</summary>
/// <param name="Split">Empty where the questions make no difference.</param>
internal sealed record SplitSummary(
    string Split,
    int Count,
    SortSummary Answerable,
    SortSummary Unanswerable,
    IReadOnlyList<Measured> Confidence,
    IReadOnlyList<RiskPoint> Curve,
    IReadOnlyList<CalibrationBin> Bins,
    TimeSummary Time,
    IReadOnlyList<Result> Misses)
{
    private static readonly string[] Order = ["tune", "held-out", ""];

    public string Title => Split.Length == 0 ? "all questions" : Split;

    /// <summary>One a split that occurs: those that may be looked at, then those that measure.</summary>
    public static IReadOnlyList<SplitSummary> Of(IReadOnlyList<Result> results, Bootstrap bootstrap) =>
        [.. results.GroupBy(result => result.Split).OrderBy(split => Array.IndexOf(Order, split.Key)).Select(split => Of(split.Key, [.. split], bootstrap))];

    private static SplitSummary Of(string split, IReadOnlyList<Result> results, Bootstrap bootstrap) => new(
        split,
        results.Count,
        SortSummary.Of(AllMeasures.Answerable, [.. results.Where(result => result.IsAnswerable)], bootstrap),
        SortSummary.Of(AllMeasures.Unanswerable, [.. results.Where(result => !result.IsAnswerable)], bootstrap),
        Measured.Of(AllMeasures.Confidence, results, bootstrap),
        new RiskCoverage(AllMeasures.Rights(results)).Points(),
        new Calibration(AllMeasures.Rights(results)).Bins(),
        TimeSummary.Of(results),
        [.. results.Where(result => result.IsMiss).OrderByDescending(result => result.Confidence)]);
}
