using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Evaluation.Learning;

namespace SupportBot.Tests.Evaluation.Learning;

public sealed class RankingFitTests
{
    [Fact]
    public void What_right_passages_have_speaks_for_a_passage_and_what_wrong_ones_have_against()
    {
        var model = RankingFit.Of([
            TaughtLessons.Of((true, new() { Coverage = 1, Focus = 1 }), (false, new() { Focus = 1, OtherSide = 1 })),
            TaughtLessons.Of((false, new() { OtherSide = 1 }), (true, new() { Coverage = 1 })),
        ]);

        Assert.InRange(Weight(model, "Coverage"), 0.3, 3);
        Assert.InRange(Weight(model, "OtherSide"), -3, -0.3);
        Assert.Equal(0, Weight(model, "Focus"), 0.001);
        Assert.Equal((0, 0), (Weight(model, "List"), model.Bias));
    }

    /// <summary>Two lessons say one thing and one says the other: the odds of a right passage are 2 to 1, but for what keeps weights small.</summary>
    [Fact]
    public void A_weight_is_the_odds_that_are_learnt()
    {
        var model = RankingFit.Of([
            TaughtLessons.Of((true, new() { List = 1 }), (false, new())),
            TaughtLessons.Of((true, new() { List = 1 }), (false, new())),
            TaughtLessons.Of((false, new() { List = 1 }), (true, new())),
        ]);

        // Scores count four times: e to the power of 4 × weight comes near 2.
        Assert.InRange(Math.Exp(4 * Weight(model, "List")), 1.9, 2);
    }

    [Fact]
    public void Where_all_passages_are_right_or_none_is_there_is_nothing_to_learn()
    {
        var lesson = TaughtLessons.Of((true, new() { Coverage = 1 }), (false, new() { Focus = 1 }));
        var all = TaughtLessons.Of((true, new() { OtherSide = 1 }), (true, new() { List = 1 }));
        var none = TaughtLessons.Of((false, new() { OtherSide = 1 }), (false, new() { List = 1 }));

        Assert.Equal(RankingFit.Of([lesson]).Weights, RankingFit.Of([all, lesson, none]).Weights);
        Assert.Equal([true, false, false], new[] { lesson, all, none }.Select(each => each.TellsApart));
    }

    [Fact]
    public void It_is_enough_that_one_of_the_right_passages_comes_first()
    {
        var model = RankingFit.Of([TaughtLessons.Of((true, new() { Coverage = 1 }), (true, new() { Specificity = 0 }), (false, new()))]);

        Assert.True(Weight(model, "Coverage") > 0);
    }

    [Fact]
    public void A_lesson_is_ranked_anew_by_what_was_learnt()
    {
        var lesson = TaughtLessons.Of((false, new() { Coverage = 0.2f }), (true, new() { Coverage = 0.9f }), (false, new() { Coverage = 0.2f }));

        var ranked = lesson.RankedBy(new LinearModel(PassageFeatures.Names, [.. PassageFeatures.Names.Select(name => name == "Coverage" ? 2f : 0)], 0.1f));

        Assert.Equal([1, 0, 2], ranked.Hits.Select(hit => hit.Number));
        Assert.Equal([true, false, false], ranked.Right);
        Assert.Equal([1.9f, 0.5f, 0.5f], ranked.Hits.Select(hit => hit.Score));
    }

    private static double Weight(LinearModel model, string name) => model.Weights[model.Names.ToList().IndexOf(name)];
}
