using SupportBot.Evaluation;
using SupportBot.Evaluation.Comparing;
using SupportBot.Evaluation.Measures;

namespace SupportBot.Tests.Evaluation.Comparing;

public sealed class ComparisonTests
{
    private static readonly Bootstrap Bootstrap = new();

    [Fact]
    public void Only_questions_that_both_hold_with_the_same_expectation_are_compared()
    {
        var comparison = Compare(
            [Samples.Answerable("a", 1, 0.9), Samples.Answerable("b", 1, 0.9), Samples.Answerable("c", 1, 0.9) with { Expected = "another" }],
            [Samples.Answerable("b", 2, 0.9), Samples.Answerable("c", 1, 0.9), Samples.Answerable("d", 1, 0.9), Samples.Answerable("e", 1, 0.9)]);

        Assert.Equal((2, 3, 1), (comparison.OnlyBefore, comparison.OnlyNow, Assert.Single(comparison.Splits).Count));
    }

    [Fact]
    public void The_difference_is_told_with_its_interval_and_who_won_and_lost()
    {
        // 40 questions: 10 are won, 2 lost, the others stay as they are.
        var split = Assert.Single(
            Compare(
                [.. Enumerable.Range(0, 40).Select(at => Ranked(at, at is < 10 ? 2 : 1))],
                [.. Enumerable.Range(0, 40).Select(at => Ranked(at, at is 20 or 30 ? 0 : 1))]).Splits);

        var first = split.Differences[0];
        Assert.Equal(("rightFirst", 0.75, 0.95), (first.Measure.Key, first.Before, first.Now));
        Assert.Equal(0.2, first.Change.Value!.Value, 9);
        Assert.InRange(first.Change.Low!.Value, 0.02, 0.075);
        Assert.InRange(first.Change.High!.Value, 0.325, 0.375);
        Assert.InRange(first.Improving!.Value, 0.98, 1);
        Assert.Equal(Enumerable.Range(0, 10).Select(at => $"q{at}"), split.Won.Select(result => result.Question));
        Assert.Equal(["q20", "q30"], split.Lost.Select(result => result.Question));
    }

    [Fact]
    public void Where_less_is_better_less_improves()
    {
        var before = Enumerable.Range(0, 30).Select(at => Ranked(at, at < 15 ? 0 : 1)).ToList();
        var now = Enumerable.Range(0, 30).Select(at => Ranked(at, 1)).ToList();

        var wrong = Assert.Single(Assert.Single(Compare(before, now).Splits).Differences, difference => difference.Measure.Key == "wrong");

        Assert.Equal((0.5, 0, -0.5, 1.0), (wrong.Before, wrong.Now, wrong.Change.Value, wrong.Improving));
    }

    [Fact]
    public void A_run_and_itself_differ_in_nothing()
    {
        Result[] run =
        [
            Samples.Answerable("a", 1, 0.9), Samples.Answerable("b", 2, 0.4), Samples.Unanswerable("c", true, 0.3), Samples.Unanswerable("d", false, 0.6),
        ];

        var split = Assert.Single(Compare(run, run).Splits);

        Assert.All(split.Differences, difference => Assert.Equal((new Estimate(0, 0, 0), 0.0), (difference.Change, difference.Improving)));
        Assert.Empty(split.Won.Concat(split.Lost));
    }

    private static Result Ranked(int at, int rank) => Samples.Answerable($"q{at}", rank, 0.9);

    private static Comparison Compare(IReadOnlyList<Result> before, IReadOnlyList<Result> now) =>
        Comparison.Of(new Run(DateTimeOffset.UnixEpoch, "corpus", 0.5, 3, before), now, Bootstrap);
}
