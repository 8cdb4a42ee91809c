using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Tests.Samples;

/// <summary>Safety routes that hear by examples, and what they learnt of few of them; two drugs stand for what the documents answer to.</summary>
internal static class TaughtRoutes
{
    public static SafetyRoute Crisis { get; } = SampleRoutes.Bind(Tree.Map(
        ("id", "crisis"),
        ("priority", "100"),
        ("reply", "I'm glad you said it.\n\nYou are not alone.\n"),
        ("sure-from", "60"),
        ("stay", Tree.Map(("turns", "2"), ("reply", "I'm still here."), ("again", "Still here."),
            ("phrases", Tree.List("ok", "leave me alone")),
            ("lines", Tree.List(
                Tree.Map(("phrases", Tree.List("my * is here")), ("reply", "Good. Stay together."), ("again", "Good.")),
                Tree.Map(("phrases", Tree.List("not like that")), ("reply", "Thank you for telling me."), ("after-hint", "yes")))))),
        ("languages", Tree.List(Tree.Map(("line", "Llama ahora."), ("phrases", Tree.List("quiero morir"))))),
        ("phrases", Tree.List("want to die"))));

    /// <summary>Hears hints only.</summary>
    public static SafetyRoute Abuse { get; } = SampleRoutes.Bind(Tree.Map(
        ("id", "abuse"),
        ("priority", "95"),
        ("reply", "You deserve to be safe."),
        ("hint-from", "30"),
        ("hint", "These people listen.")));

    public static SafetyRoute Medication { get; } = SampleRoutes.Bind(Tree.Map(
        ("id", "medication"),
        ("priority", "70"),
        ("reply", "Please don't change anything yet."),
        ("resources", "none"),
        ("then", "answer"),
        ("offers", Tree.List("Help me cope")),
        ("sure-from", "60")));

    public static IReadOnlyList<SafetyRoute> All { get; } = [Medication, Crisis, Abuse];

    private static RouteExamples[] Examples { get; } =
    [
        new("crisis",
            Texts(
                "they are better off without me", "everyone is better off without me", "you are all better off without me",
                "the family is better off without me"),
            Texts("what is the point"),
            Texts("the soup is better without salt", "my wig is off", "everyone is well")),
        new("abuse", Texts("what is Kadcyla", "Kadcyla", "he takes my Kadcyla", "Kadcyla is gone"), [], []),
        new("medication",
            Texts(
                "can I stop taking Ibrance", "should I stop taking letrozole", "may I stop taking it", "I stop taking the tablets", "what is Verzenio",
                "Verzenio", "stop Verzenio"),
            [],
            Texts("when is Ibrance stopped", "is it ok to take the bus")),
        new(null, [], [], Texts("what is Ibrance", "what are its side effects", "the weather is nice. what is letrozole?", "thanks for all")),
    ];

    public static Lessons Lessons { get; } = Lessons.Of(Examples, WordClasses.None);

    public static Lessons LessonsInAnotherOrder { get; } =
        Lessons.Of(
            [.. Examples.Reverse().Select(file => file with { Examples = [.. file.Examples.Reverse()], Harmless = [.. file.Harmless.Reverse()] })],
            WordClasses.None);

    public static Lazy<RouteModel?> Model { get; } = new(() => RouteLearning.Fit(Lessons));

    /// <summary>How likely a message is one for a route, 0 to 1.</summary>
    public static float Score(RouteModel model, string route, string message)
    {
        var scores = new float[model.Routes.Count + 1];
        model.Score(message, scores);
        return scores[model.Label(route)];
    }

    private static LocatedText[] Texts(params string[] texts) => [.. texts.Select(text => new LocatedText(text, default))];
}
