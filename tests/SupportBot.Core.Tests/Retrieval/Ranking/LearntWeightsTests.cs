using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Tests.Retrieval.Ranking;

public sealed class LearntWeightsTests
{
    [Fact]
    public void What_is_written_is_read_again()
    {
        var with = new LearntWeights(Model(PassageFeatures.Names, 0), Model(Evidence.Names, 1), Model(Evidence.Names, 2));
        var without = new LearntWeights(Model(PassageFeatures.Names, 3), Model(Evidence.Names, 4), Model(Evidence.Names, 5));

        var read = Read(LearntWeights.Write(with, without));

        AssertSame(with, read.With);
        AssertSame(without, read.Without);
    }

    [Fact]
    public void A_feature_without_a_weight_counts_for_nothing_and_a_weight_without_a_feature_neither()
    {
        var (with, without) = Read(
            """
            # A remark
            [ranking, with what members ask]
            Coverage 1.5
            Forgotten 9
            [answerable, with what members ask]
            Bias -2
            [right, with what members ask]
            [ranking]
            [answerable]
            [right]
            Margin 0.25
            """);

        Assert.Equal(PassageFeatures.Names.Select(name => name == "Coverage" ? 1.5f : 0), with.Ranking.Weights);
        Assert.Equal((-2, 0), (with.Answerable.Bias, with.Answerable.Weights.Sum()));
        Assert.Equal(0, without.Ranking.Weights.Sum());
        Assert.Equal(Evidence.Names.Select(name => name == "Margin" ? 0.25f : 0), without.Right.Weights);
    }

    /// <summary>Else a feature was added, renamed or taken away, and its weight not learnt yet.</summary>
    [Fact]
    public void The_compiled_weights_are_as_learning_wrote_them()
    {
        using var stream = typeof(LearntWeights).Assembly.GetManifestResourceStream("learnt-weights.txt")!;

        Assert.Equal(new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n"), LearntWeights.Write(LearntWeights.WithAsked, LearntWeights.WithoutAsked));
    }

    [Fact]
    public void Without_questions_their_features_count_for_nothing()
    {
        var (ranking, answerable, right) = LearntWeights.WithoutAsked;

        foreach (var model in (LinearModel[])[ranking, answerable, right])
            Assert.All(
                model.Names.Zip(model.Weights).Where(
                    feature => feature.First.Contains("Asked") || feature.First.Contains("Unanswered") || feature.First == "OddsLead"),
                feature => Assert.Equal(0, feature.Second));
    }

    private static (LearntWeights With, LearntWeights Without) Read(string text) => LearntWeights.Read(new StringReader(text));

    /// <summary>A weight of its own for every feature.</summary>
    private static LinearModel Model(IReadOnlyList<string> names, int number) =>
        new(names, [.. names.Select((_, at) => (at - 5) * 0.1234f + number)], number - 1.5f);

    private static void AssertSame(LearntWeights expected, LearntWeights actual)
    {
        foreach (
            var (one, other) in ((LinearModel, LinearModel)[])[
                (expected.Ranking, actual.Ranking), (expected.Answerable, actual.Answerable), (expected.Right, actual.Right)])
        {
            Assert.Equal(one.Names, other.Names);
            Assert.Equal(one.Bias, other.Bias, 0.0001);
            Assert.All(one.Weights.Zip(other.Weights), weight => Assert.Equal(weight.First, weight.Second, 0.0001));
        }
    }
}
