using SupportBot.Core.Content;
using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Routing.Learning;

public sealed class LessonsTests
{
    [Fact]
    public void Harmless_for_one_route_and_an_example_of_another_is_an_example()
    {
        var lessons = Lessons.Of(
            [
                Bind(("route", "crisis"), ("examples", Tree.List("a", "b")), ("counterexamples", Tree.List("how long?", "c"))),
                Bind(("route", "prognosis"), ("examples", Tree.List("How long")), ("hints", Tree.List("d"))),
                Bind(("harmless", Tree.List("e", "c", "b"))),
            ],
            WordClasses.None);

        Assert.Equal(["crisis", "prognosis"], lessons.Routes);
        Assert.Equal(
            ["1 a 1", "1 b 1", "2 How long 1", "2 d 0.5", "0 c 1", "0 e 1"], lessons.All.Select(lesson => $"{lesson.Label} {lesson.Text} {lesson.Weight}"));
    }

    [Fact]
    public void What_members_ask_is_harmless_unless_it_stands_among_the_examples_and_comes_last()
    {
        var lessons = Lessons.Of(
            [Bind(("route", "crisis"), ("examples", Tree.List("a")), ("hints", Tree.List("b")), ("counterexamples", Tree.List("c")))],
            WordClasses.None,
            [new("A!", default), new("b", default), new("c", default), new("Getting on with life", default), new("getting on with life?", default)]);

        Assert.Equal(["1 a 1", "1 b 0.5", "0 c 1", "0 Getting on with life 1"], lessons.All.Select(lesson => $"{lesson.Label} {lesson.Text} {lesson.Weight}"));
        Assert.Equal(3, lessons.AskedFrom);
    }

    [Fact]
    public void Hints_of_a_route_without_examples_are_not_harmless()
    {
        var lessons = Lessons.Of(
            [Bind(("route", "crisis"), ("examples", Tree.List("a"))), Bind(("route", "abuse"), ("hints", Tree.List("b")), ("counterexamples", Tree.List("c")))],
            WordClasses.None);

        Assert.Equal(["1 a", "0 c"], lessons.All.Select(lesson => $"{lesson.Label} {lesson.Text}"));
    }

    [Fact]
    public void A_file_of_examples_names_its_route_unless_it_is_harmless_for_all()
    {
        List<Problem> problems = [];
        RouteExamples.Bind(Tree.Node(Tree.Map(("examples", Tree.List("a")), ("example", "b"))), problems);

        Assert.Equal(
            [
                "sample.yaml:3: error unknown-key: \"example\" is not known here. Use one of: route, examples, hints, counterexamples, harmless.",
                "sample.yaml:1: error missing-key: \"route\" is missing. Add a line \"route: …\".",
            ],
            problems.Select(problem => problem.ToString()));
    }

    private static RouteExamples Bind(params (string, object?)[] entries)
    {
        List<Problem> problems = [];
        var examples = RouteExamples.Bind(Tree.Node(Tree.Map(entries)), problems);
        Assert.Empty(problems);
        return examples;
    }
}
