using SupportBot.Core.Content;

namespace SupportBot.Core.Routing;

/// <summary>Messages that a route is learnt from: a file under <c>routes/learning</c>, of which a route may have any number.</summary>
/// <param name="Route">The route's id; null of messages that are harmless for all.</param>
/// <param name="Hints">Faint ones, that may mean it or not.</param>
/// <param name="Harmless">Sound like it and are not: <c>counterexamples</c>.</param>
public sealed record RouteExamples(string? Route, IReadOnlyList<LocatedText> Examples, IReadOnlyList<LocatedText> Hints, IReadOnlyList<LocatedText> Harmless)
{
    /// <summary>Binds a file of examples, or one of messages that are <c>harmless</c> for all routes.</summary>
    public static RouteExamples Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(root, "route", "examples", "hints", "counterexamples", "harmless");
        if (map["harmless"] is not null) return new RouteExamples(null, [], [], LocatedText.List(binder, map, "harmless"));
        return new RouteExamples(
            binder.Text(map, "route"),
            LocatedText.List(binder, map, "examples"),
            LocatedText.List(binder, map, "hints"),
            LocatedText.List(binder, map, "counterexamples"));
    }
}
