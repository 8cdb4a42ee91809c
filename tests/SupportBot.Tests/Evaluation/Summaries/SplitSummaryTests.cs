using SupportBot.Evaluation;
using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Tests.Evaluation.Summaries;

public sealed class SplitSummaryTests
{
    private static readonly Bootstrap Bootstrap = new(100);

    [Fact]
    public void Splits_stand_apart_those_that_may_be_looked_at_first()
    {
        var splits = Of(
            Samples.Answerable("a", 1, 0.9) with { Split = "held-out" }, Samples.Answerable("b", 1, 0.9) with { Split = "tune" },
            Samples.Answerable("c", 0, 0.9) with { Split = "held-out" });

        Assert.Equal([("tune", 1), ("held-out", 2)], splits.Select(split => (split.Split, split.Count)));
    }

    [Fact]
    public void Kinds_are_counted_by_name_and_not_at_all_where_there_is_one()
    {
        var summary = Assert.Single(
            Of(
                Samples.Answerable("a", 1, 0.9) with { Kind = "lay" }, Samples.Answerable("b", 0, 0.9) with { Kind = "facts" },
                Samples.Unanswerable("c", true, 0)));

        Assert.Equal([("facts", 0.0), ("lay", 1.0)], summary.Answerable.Kinds.Select(kind => (kind.Kind, kind.Measures[0].Estimate.Value!.Value)));
        Assert.Empty(summary.Unanswerable.Kinds);
    }

    [Fact]
    public void Misses_come_surest_first()
    {
        var summary = Assert.Single(
            Of(
                Samples.Answerable("a", 2, 0.4), Samples.Unanswerable("b", false, 0.7), Samples.Answerable("c", 1, 0.9), Samples.Unanswerable("d", true, 0.9),
                Samples.Answerable("e", 0, 0.6)));

        Assert.Equal(["b", "e", "a"], summary.Misses.Select(miss => miss.Question));
    }

    [Fact]
    public void All_of_ten_right_may_still_be_seven() =>
        Assert.Equal(
            0.691503,
            Assert.Single(Of([.. Enumerable.Range(0, 10).Select(at => Samples.Answerable($"q{at}", 1, 0.9))])).Answerable.All.Measures[0].Estimate.Low!.Value,
            5);

    [Fact]
    public void Time_is_told_by_mean_middle_and_slow_end()
    {
        var time = TimeSummary.Of([.. new[] { 100, 200, 300, 1000 }.Select(micros => Samples.Answerable("a", 1, 0.9) with { Microseconds = micros })]);

        Assert.Equal((400, 250, 895), (time.Mean, time.Median, Math.Round(time.Slow, 6)));
    }

    private static IReadOnlyList<SplitSummary> Of(params IReadOnlyList<Result> results) => SplitSummary.Of(results, Bootstrap);
}
