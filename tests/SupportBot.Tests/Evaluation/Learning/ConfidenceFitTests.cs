using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Evaluation.Learning;

namespace SupportBot.Tests.Evaluation.Learning;

public sealed class ConfidenceFitTests
{
    private static readonly PassageFeatures Plain = new() { Coverage = 0.5f };

    [Fact]
    public void Where_nothing_tells_them_apart_the_probability_is_the_share_that_is_right()
    {
        Lesson[] lessons = [Of(true, Plain), Of(true, Plain), Of(true, Plain), Of(false, Plain)];

        Assert.Equal(0.75, Probability(ConfidenceFit.Right(lessons), lessons[0]), 0.001);
    }

    [Fact]
    public void What_goes_with_right_passages_makes_surer()
    {
        Lesson[] lessons =
        [
            Of(true, Plain with { Focus = 1 }), Of(true, Plain with { Focus = 1 }), Of(true, Plain with { Focus = 1 }), Of(false, Plain with { Focus = 1 }),
            Of(false, Plain), Of(false, Plain), Of(false, Plain), Of(true, Plain),
        ];

        var model = ConfidenceFit.Right(lessons);

        // Near what was seen, three of four and one of four; a little between, as weights are kept small.
        Assert.InRange(Probability(model, lessons[0]), 0.74, 0.75);
        Assert.InRange(Probability(model, lessons[^1]), 0.25, 0.26);
        Assert.Equal(0.5, lessons.Average(lesson => Probability(model, lesson)), 0.001);
        Assert.All(model.Names.Zip(model.Weights).Where(weight => weight.First != "Focus"), weight => Assert.Equal(0, weight.Second));
    }

    [Fact]
    public void Only_the_first_passage_counts()
    {
        var lesson = TaughtLessons.Of((false, Plain), (true, Plain with { Focus = 1 }));

        Assert.InRange(Probability(ConfidenceFit.Right([lesson, lesson]), lesson), 0, 0.01);
    }

    [Fact]
    public void Six_or_seven_of_ten_questions_are_taken_to_be_answerable_however_many_are_learnt_from()
    {
        Lesson[] lessons = [Of(true, Plain), Of(false, Plain), Of(true, Plain), Of(true, Plain) with { IsAnswerable = false }];

        Assert.Equal(0.65, Probability(ConfidenceFit.Answerable(lessons), lessons[0]), 0.001);
    }

    [Fact]
    public void Which_passage_is_right_is_learnt_from_what_the_documents_answer_alone()
    {
        Lesson[] lessons = [Of(true, Plain), Of(true, Plain), Of(true, Plain), Of(false, Plain), Of(false, Plain) with { IsAnswerable = false }];

        Assert.Equal(0.75, Probability(ConfidenceFit.Right(lessons), lessons[0]), 0.001);
    }

    [Fact]
    public void A_question_counts_as_much_as_it_weighs()
    {
        Lesson[] lessons = [Of(true, Plain) with { Weight = 4 }, Of(false, Plain)];

        Assert.Equal(0.8, Probability(ConfidenceFit.Right(lessons), lessons[0]), 0.001);
    }

    private static Lesson Of(bool isRight, PassageFeatures features) => TaughtLessons.Of((isRight, features));

    private static double Probability(LinearModel model, Lesson lesson)
    {
        var values = new float[Evidence.Names.Count];
        Evidence.Of(lesson.Question, lesson.Hits).CopyTo(values);
        return model.ProbabilityOf(values);
    }
}
