using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Tests.Retrieval.Ranking;

public sealed class LinearModelTests
{
    [Fact]
    public void Each_value_counts_with_its_weight_beside_the_bias() =>
        Assert.Equal(0.5f + 2 * 3 - 1 * 4, new LinearModel(["A", "B"], [2, -1], 0.5f).Of([3, 4]));

    [Fact]
    public void One_weight_can_be_another() => Assert.Equal(0.5f + 7 * 3 - 1 * 4, new LinearModel(["A", "B"], [2, -1], 0.5f).With("A", 7).Of([3, 4]));

    [Fact]
    public void Without_a_bias_nothing_comes_to_nothing() => Assert.Equal(0, new LinearModel(["A", "B"], [2, -1]).Of([0, 0]));
}
