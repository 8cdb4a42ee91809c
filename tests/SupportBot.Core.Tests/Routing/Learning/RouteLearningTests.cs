using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Routing.Learning;

public sealed class RouteLearningTests
{
    private static readonly RouteModel Model = TaughtRoutes.Model.Value!;

    [Theory]
    [InlineData("the kids are better off without me", "crisis", "medication")]
    [InlineData("theyre beter of without me", "crisis", "medication")]
    [InlineData("should I stop taking palbociclib", "medication", "crisis")]
    public void What_is_like_an_example_is_likelier_one_for_its_route(string message, string route, string other)
    {
        Assert.InRange(Score(route, message), 0.5f, 1);
        Assert.InRange(Score(other, message), 0, 0.3f);
    }

    [Theory]
    [InlineData("what is palbociclib")]
    [InlineData("the soup is better now")]
    [InlineData("")]
    [InlineData("?!")]
    [InlineData("zyzzyva")]
    public void What_is_not_is_likely_for_none(string message) =>
        Assert.All(Model.Routes, route => Assert.InRange(Score(route, message), 0, 0.5f));

    [Fact]
    public void A_sentence_is_heard_beside_others()
    {
        var alone = Score("crisis", "they are better off without me");

        Assert.True(Score("crisis", "The weather is nice. They are better off without me. What is letrozole?") >= 0.9 * alone);
    }

    [Fact]
    public void A_sentence_is_heard_in_a_message_of_hundreds()
    {
        var others = string.Concat(Enumerable.Range(0, 100).Select(at => $"Tea. What is tablet {at}? "));

        Assert.InRange(Score("crisis", $"{others}They are better off without me. {others}"), 0.7, Score("crisis", "they are better off without me"));
    }

    [Fact]
    public void The_same_lessons_give_the_same_model() => Assert.Equal(Bytes(Model), Bytes(RouteLearning.Fit(TaughtRoutes.Lessons)));

    [Fact]
    public void The_order_of_the_lessons_makes_no_difference() => Assert.Equal(Bytes(Model), Bytes(RouteLearning.Fit(TaughtRoutes.LessonsInAnotherOrder)));

    [Fact]
    public void More_rounds_change_little()
    {
        var more = RouteLearning.Fit(TaughtRoutes.Lessons, Enumerable.Range(0, TaughtRoutes.Lessons.All.Count), new FitOptions { Rounds = 100 });

        foreach (var lesson in TaughtRoutes.Lessons.All)
            Assert.All(Model.Routes, route => Assert.Equal(Score(route, lesson.Text), TaughtRoutes.Score(more, route, lesson.Text), 0.08f));
    }

    [Fact]
    public void Classes_and_sayings_are_read_as_they_were_written()
    {
        var classes = WordClasses.Bind(
            Tree.Node(Tree.Map(("classes", Tree.Map(("man", Tree.List("husband", "fella")))), ("idioms", Tree.Map(("leave", Tree.List("walk out on")))))), []);
        string[] meant = ["I leave my husband", "leave him, my husband", "she must leave her husband", "let us leave, husband"];
        var model = RouteLearning.Fit(
            Lessons.Of(
                [new(
                    "abuse", [.. meant.Select(text => new LocatedText(text, default))], [],
                    [new("a walk in the sun", default), new("out on the lawn", default)])],
                classes));

        var read = RouteLearning.Read(new MemoryStream(Bytes(model)));

        Assert.True(TaughtRoutes.Score(read, "abuse", "my fella") > TaughtRoutes.Score(read, "abuse", "my bella"));
        Assert.Equal(TaughtRoutes.Score(model, "abuse", "walk out on my fella"), TaughtRoutes.Score(read, "abuse", "walk out on my fella"));
    }

    [Fact]
    public void A_model_is_read_as_it_was_written()
    {
        var read = RouteLearning.Read(new MemoryStream(Bytes(Model)));

        Assert.Equal(["abuse", "crisis", "medication"], read.Routes);
        Assert.Equal(Score("crisis", "better off without me"), TaughtRoutes.Score(read, "crisis", "better off without me"));
        Assert.Equal(0, read.Label("prognosis"));
    }

    [Fact]
    public void A_model_that_ends_too_early_is_not_read() =>
        Assert.Throws<EndOfStreamException>(() => RouteLearning.Read(new MemoryStream(Bytes(Model)[..^1])));

    [Fact]
    public void Many_turns_may_score_at_once()
    {
        var alone = Score("crisis", "they are better off without me");

        Assert.All(Enumerable.Range(0, 500).AsParallel().Select(_ => Score("crisis", "they are better off without me")), score => Assert.Equal(alone, score));
    }

    [Fact]
    public void Each_lesson_is_scored_by_a_model_without_it()
    {
        var heldOut = CrossValidation.Run(TaughtRoutes.Lessons);

        Assert.Equal(TaughtRoutes.Lessons.All.Count, heldOut.Count);
        Assert.All(heldOut, lesson => Assert.Equal(["abuse", "crisis", "medication"], lesson.Scores.Keys.Order()));
        var example = heldOut.Single(lesson => lesson.Text.Text == "they are better off without me");
        Assert.True(example.IsExampleOf("crisis"));
        var unlikeOthers = heldOut.Single(lesson => lesson.Text.Text == "what is Verzenio");
        Assert.True(unlikeOthers.Scores["medication"] < Score("medication", unlikeOthers.Text.Text));
        Assert.True(heldOut.Single(lesson => lesson.Text.Text == "what is the point").IsHint);
    }

    [Fact]
    public void What_members_ask_is_held_out_too_and_told_apart()
    {
        var lessons = Lessons.Of(
            [new("crisis", [new("off without me", default)], [new("off I go", default)], [new("my wig is off", default)])], WordClasses.None,
            [new("living life my way", default)]);

        var heldOut = CrossValidation.Run(lessons);

        Assert.Equal(["living life my way"], heldOut.Where(lesson => lesson.IsAsked).Select(lesson => lesson.Text.Text));
        Assert.Equal(["off I go"], heldOut.Where(lesson => lesson.IsHint).Select(lesson => lesson.Text.Text));
    }

    private static float Score(string route, string message) => TaughtRoutes.Score(Model, route, message);

    private static byte[] Bytes(RouteModel model)
    {
        var stream = new MemoryStream();
        RouteLearning.Write(model, stream);
        return stream.ToArray();
    }
}
