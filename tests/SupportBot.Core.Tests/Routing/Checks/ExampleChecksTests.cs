using SupportBot.Core.Content;
using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Checks;
using SupportBot.Core.Routing.Learning;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Routing.Checks;

public sealed class ExampleChecksTests
{
    [Fact]
    public void Each_problem_is_told_with_place_and_fix()
    {
        RouteExamples[] files =
        [
            Examples("crisis", 10, ["I am gone", "I am gone!", "both"], ["I want to die my hair", "a film where they want to die", "both"]),
            Examples("abuse", 20, ["I am gone"], ["he hits me up for money"]),
            Examples(null, 30, [], ["he hits me with a joke"]),
        ];

        Assert.Equal(
            [
                "sample.yaml:20: warning two-routes: This is an example of abuse here and of crisis at sample.yaml:10. "
                + "Keep it under the one that should answer.",
                "sample.yaml:11: warning duplicate: This stands at sample.yaml:10 already. Remove one of the two.",
                "sample.yaml:15: error example-and-counterexample: This is meant and harmless at once: see sample.yaml:12. Remove one of the two.",
                "sample.yaml:14: error phrase-hears-harmless: A phrase of crisis is in this harmless message. "
                + "Add the words around it to \"except\" of crisis, or remove the phrase.",
                "sample.yaml:21: error phrase-hears-harmless: A phrase of abuse is in this harmless message. "
                + "Add the words around it to \"except\" of abuse, or remove the phrase.",
                "sample.yaml:30: error phrase-hears-harmless: A phrase of abuse is in this harmless message. "
                + "Add the words around it to \"except\" of abuse, or remove the phrase.",
            ],
            ExampleChecks.Check([SampleRoutes.Crisis, SampleRoutes.Abuse], files).Select(problem => problem.ToString()));
    }

    [Fact]
    public void Hints_without_an_example_of_their_route_are_told()
    {
        RouteExamples[] files =
        [
            new("crisis", [], [new("faint", new Place("a.yaml", 3))], []),
            new("abuse", [], [new("faint too", new Place("b.yaml", 3))], []),
            new("abuse", [new("plain", new Place("c.yaml", 3))], [], []),
        ];

        Assert.Equal(
            ["a.yaml:3: warning hints-alone: crisis has hints and no examples, so nothing is learnt of it. Add examples that mean it."],
            ExampleChecks.Check([], files).Select(problem => problem.ToString()));
    }

    [Fact]
    public void An_example_that_reads_like_another_route_is_told()
    {
        var problems = ExampleChecks.CheckReading(
            [HeldOut("crisis", 0.05f, 0.95f), HeldOut("crisis", 0.2f, 0.95f), HeldOut("crisis", 0.05f, 0.8f), HeldOut(null, 0, 0.99f)]);

        Assert.Equal(
            ["sample.yaml:7: warning reads-like-another: This example of crisis reads like abuse. "
                + "See which it is; if it is right where it stands, add a few more like it."],
            problems.Select(problem => problem.ToString()));
    }

    [Fact]
    public void A_curve_tells_what_is_found_and_wrongly_heard()
    {
        var curve = new RouteCurve(
            TaughtRoutes.Crisis,
            [HeldOut(
                "crisis", 0.9f, 0), HeldOut("crisis", 0.5f, 0), HeldOut("crisis", 0.1f, 0, "I want to die"), HeldOut(null, 0.7f, 0), HeldOut(null, 0.2f,
                0), HeldOut("abuse", 0.9f, 0)]);

        Assert.Equal((3, 2), (curve.Examples, curve.Harmless));
        Assert.Equal(new CurvePoint(2 / 3d, 0.5), curve.At(0.4f));
        Assert.Equal(new CurvePoint(2 / 3d, 0.5), curve.InUse);
        Assert.Equal([0.5f], curve.Misses.Select(missed => missed.Score));
        Assert.Equal([0.7f], curve.FalseAlarms.Select(alarm => alarm.Score));
    }

    [Fact]
    public void What_members_ask_has_a_share_of_its_own()
    {
        var curve = new RouteCurve(
            TaughtRoutes.Crisis,
            [HeldOut(null, 0.7f, 0), HeldOut(null, 0.2f, 0), Asked(0.9f), Asked(0.7f), Asked(0.1f), Asked(0.1f, "I want to die of old age")]);

        Assert.Equal((2, 4), (curve.Harmless, curve.Asked));
        Assert.Equal(new CurvePoint(0, 0.5, 0.5), curve.At(0.6f));
        Assert.Equal(new CurvePoint(0, 0.5, 0.75), curve.InUse);
        Assert.Equal([0.9f, 0.7f, 0.1f], curve.AskedAlarms.Select(alarm => alarm.Score));
        Assert.Equal([0.7f], curve.FalseAlarms.Select(alarm => alarm.Score));

        static HeldOutLesson Asked(float crisis, string text = "a question") => HeldOut(null, crisis, 0, text) with { IsAsked = true };
    }

    private static HeldOutLesson HeldOut(string? route, float crisis, float abuse, string text = "a text") =>
        new(new LocatedText(text, new Place("sample.yaml", 7)), route, IsHint: false, new Dictionary<string, float> { ["crisis"] = crisis, ["abuse"] = abuse });

    private static RouteExamples Examples(string? route, int line, string[] examples, string[] harmless)
    {
        var texts = examples.Concat(harmless).Select((text, at) => new LocatedText(text, new Place("sample.yaml", line + at))).ToList();
        return new RouteExamples(route, texts[..examples.Length], [], texts[examples.Length..]);
    }
}
