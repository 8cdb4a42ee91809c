using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Evaluation.Learning;

namespace SupportBot.Tests.Evaluation.Learning;

public sealed class ConfidenceFitTests
{
    private static readonly PassageFeatures Plain = new() { Coverage = 0.5f };

    [Fact]
    public void Where_nothing_tells_them_apart_the_confidence_is_the_share_that_is_right()
    {
        Lesson[] lessons = [Of(true, Plain), Of(true, Plain), Of(true, Plain), Of(false, Plain)];

        Assert.Equal(0.75, Confidence(ConfidenceFit.Of(lessons), lessons[0]), 0.001);
    }

    [Fact]
    public void What_goes_with_right_passages_makes_surer()
    {
        Lesson[] lessons =
        [
            Of(true, Plain with { Focus = 1 }), Of(true, Plain with { Focus = 1 }), Of(true, Plain with { Focus = 1 }), Of(false, Plain with { Focus = 1 }),
            Of(false, Plain), Of(false, Plain), Of(false, Plain), Of(true, Plain),
        ];

        var model = ConfidenceFit.Of(lessons);

        // Near what was seen, three of four and one of four; a little between, as weights are kept small.
        Assert.InRange(Confidence(model, lessons[0]), 0.74, 0.75);
        Assert.InRange(Confidence(model, lessons[^1]), 0.25, 0.26);
        Assert.Equal(0.5, lessons.Average(lesson => Confidence(model, lesson)), 0.001);
        Assert.All(model.Names.Zip(model.Weights).Where(weight => weight.First != "Focus"), weight => Assert.Equal(0, weight.Second));
    }

    [Fact]
    public void Only_the_first_passage_counts()
    {
        var lesson = TaughtLessons.Of((false, Plain), (true, Plain with { Focus = 1 }));

        Assert.InRange(Confidence(ConfidenceFit.Of([lesson, lesson]), lesson), 0, 0.01);
    }

    private static Lesson Of(bool isRight, PassageFeatures features) => TaughtLessons.Of((isRight, features));

    private static double Confidence(LinearModel model, Lesson lesson)
    {
        var values = new float[Evidence.Names.Count];
        Evidence.Of(lesson.Question, lesson.Hits).CopyTo(values);
        return 1 / (1 + Math.Exp(-model.Of(values)));
    }
}
