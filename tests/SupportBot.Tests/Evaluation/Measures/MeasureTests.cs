using SupportBot.Evaluation.Measures;

namespace SupportBot.Tests.Evaluation.Measures;

/// <summary>Each measure on an example that is worked out by hand.</summary>
public sealed class MeasureTests
{
    private const double Exact = 1e-12;

    [Fact]
    public void Auroc_is_the_share_of_pairs_in_the_right_order_and_a_tie_is_half_a_pair()
    {
        // Positive 0.9, 0.5, 0.5; negative 0.5, 0.1. Of 6 pairs: 0.9 wins both; each 0.5 ties one and wins one: 2 + 1.5 + 1.5 = 5.
        var auroc = new Auroc([(0.5, true), (0.1, false), (0.9, true), (0.5, false), (0.5, true), (0.7, null)]);

        Assert.Equal(5.0 / 6, auroc.Of([1, 1, 1, 1, 1, 1]), Exact);
    }

    [Fact]
    public void Auroc_counts_what_is_drawn_twice_twice()
    {
        // Positive 0.9; negative 0.5 twice and 0.95 once: of 3 pairs 2 are in the right order.
        Assert.Equal(2.0 / 3, new Auroc([(0.9, true), (0.5, false), (0.95, false), (0.1, true)]).Of([1, 2, 1, 0]), Exact);
    }

    [Fact]
    public void Auroc_of_one_sort_alone_is_not_a_number() => Assert.Equal(double.NaN, new Auroc([(0.9, true), (0.5, true)]).Of([1, 1]));

    [Fact]
    public void A_mean_leaves_out_what_does_not_apply() => Assert.Equal(0.75, new Mean([1, null, 0.5]).Of([1, 1, 1]), Exact);

    [Fact]
    public void A_mean_of_nothing_is_not_a_number() => Assert.Equal(double.NaN, new Mean([null]).Of([1]));

    [Fact]
    public void Risk_is_the_share_that_is_wrong_among_the_surest()
    {
        var points = new RiskCoverage([(0.2, false), (0.9, true), (0.6, false), (0.6, true)]).Points();

        Assert.Equal([new RiskPoint(0.9, 0.25, 0), new RiskPoint(0.6, 0.75, 1.0 / 3), new RiskPoint(0.2, 1, 0.5)], points);
    }

    [Fact]
    public void The_area_under_it_takes_equally_sure_ones_in_no_order()
    {
        // Wrong so far, on average: 0, 0.5, 1, 2 of 1, 2, 3, 4.
        var curve = new RiskCoverage([(0.2, false), (0.9, true), (0.6, false), (0.6, true)]);

        Assert.Equal((0 + 0.25 + 1.0 / 3 + 0.5) / 4, curve.Area([1, 1, 1, 1]), Exact);
        Assert.Equal((0 + 0 + 1.0 / 3) / 3, curve.Area([1, 2, 0, 0]), Exact);
    }

    [Fact]
    public void Calibration_compares_confidence_with_what_came_true()
    {
        // One bin holds 0.82 and 0.88 (mean 0.85, half right), one holds 1 and 0.95 (mean 0.975, all right), one holds 0.1 (wrong).
        var calibration = new Calibration([(0.82, true), (0.88, false), (1, true), (0.1, false), (0.95, true)]);

        Assert.Equal((2 * 0.35 + 2 * 0.025 + 0.1) / 5, calibration.Error([1, 1, 1, 1, 1]), Exact);
        Assert.Equal((0.18 * 0.18 + 0.88 * 0.88 + 0 + 0.01 + 0.05 * 0.05) / 5, calibration.Brier([1, 1, 1, 1, 1]), Exact);
        Assert.Equal(
            [(0.1, 1, 0.1, 0.0), (0.8, 2, 0.85, 0.5), (0.9, 2, 0.975, 1.0)],
            calibration.Bins().Select(bin => (bin.From, bin.Count, Math.Round(bin.Confidence, 9), bin.Right)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 2.5)]
    [InlineData(0.95, 3.85)]
    [InlineData(1, 4)]
    public void A_quantile_lies_between_its_neighbours(double share, double expected) => Assert.Equal(expected, Quantile.Of([1, 2, 3, 4], share), Exact);
}
