using SupportBot.Core.Content;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Tests.Samples;

/// <summary>Two safety routes and numbers in three places.</summary>
internal static class SampleRoutes
{
    public static SafetyRoute Crisis { get; } = Bind(Tree.Map(
        ("id", "crisis"),
        ("priority", "100"),
        ("phrases", Tree.List("want to die", "end my life", "i have a * and i will use it")),
        ("except", Tree.List("don't want to die", "want to die my hair")),
        ("emergency", Tree.Map(
            ("phrases", Tree.List("took all my pills")),
            ("reply", "Call the emergency number now."))),
        ("reply", "Please call someone now.\n"),
        ("resources", "by-place")));

    public static SafetyRoute Abuse { get; } = Bind(Tree.Map(
        ("id", "abuse"),
        ("priority", "95"),
        ("phrases", Tree.List("hits me")),
        ("reply", "You deserve to be safe."),
        ("resources", "by-place")));

    public static IReadOnlyList<SafetyRoute> All { get; } = [Abuse, Crisis];

    public static IReadOnlyList<Helpline> Helplines { get; } =
    [
        new("US", ["emergency"], "Emergency services", "911", null, null, null),
        new("GB", ["emergency"], "Emergency services", "999", null, null, null),
        new("US", ["crisis"], "Lifeline", "988", null, null, null),
        new("GB", ["crisis"], "Samaritans", "116 123", null, null, null),
        new(null, ["crisis"], "Befrienders", "online", null, null, null),
        new("DE", ["abuse"], "Hilfetelefon", "116 016", null, null, null),
    ];

    public static SafetyRoute Bind(Tree.Entries map)
    {
        List<Problem> problems = [];
        var route = SafetyRoute.Bind(Tree.Node(map), problems);
        Assert.Empty(problems);
        return route;
    }
}
