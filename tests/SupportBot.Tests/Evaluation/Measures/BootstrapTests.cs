using SupportBot.Evaluation.Measures;

namespace SupportBot.Tests.Evaluation.Measures;

public sealed class BootstrapTests
{
    [Fact]
    public void The_interval_of_a_share_is_that_of_its_binomial()
    {
        // 80 of 100: the middle 95 % of a binomial of 100 and 0.8 reaches from 72 to 87 or 88.
        var mean = new Mean(Enumerable.Range(0, 100).Select(at => (double?)(at < 80 ? 1 : 0)));
        var interval = Estimate.Of(0.8, new Bootstrap(20_000).Of(100, [mean.Of])[0]);

        Assert.InRange(interval.Low!.Value, 0.71, 0.73);
        Assert.InRange(interval.High!.Value, 0.87, 0.88);
    }

    [Fact]
    public void What_never_varies_has_no_width()
    {
        var interval = Estimate.Of(1, new Bootstrap().Of(20, [new Mean(Enumerable.Repeat<double?>(1, 20)).Of])[0]);

        Assert.Equal(new Estimate(1, 1, 1), interval);
    }

    [Fact]
    public void It_comes_out_the_same_each_time()
    {
        Statistic first = weights => weights[0];

        Assert.Equal(new Bootstrap().Of(7, [first])[0], new Bootstrap().Of(7, [first])[0]);
    }

    [Fact]
    public void Each_resample_has_as_many_as_there_are_and_all_statistics_see_the_same()
    {
        var rows = new Bootstrap(50).Of(9, [weights => weights[3], weights => weights[3], weights => weights.ToArray().Sum()]);

        Assert.Equal(rows[0], rows[1]);
        Assert.Equal(Enumerable.Repeat(9.0, 50), rows[2]);
    }

    [Fact]
    public void What_cannot_be_told_has_no_interval() =>
        Assert.Equal(new Estimate(null, null, null), Estimate.Of(double.NaN, new Bootstrap().Of(3, [_ => double.NaN])[0]));
}
