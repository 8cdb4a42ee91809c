using SupportBot.Core.Turns;

namespace SupportBot.Core.Routing;

/// <summary>Looks at every message first: is this a person in danger? Answers with words and numbers from the content files only.</summary>
public sealed class SafetyRouter(IEnumerable<SafetyRoute> routes, Helplines helplines)
{
    private readonly SafetyRoute[] _routes = [.. routes.OrderByDescending(route => route.Priority)];

    /// <summary>The reply where one is needed; null otherwise.</summary>
    public Reply? Reply(Turn turn)
    {
        var message = MessageWords.Of(turn.Text);
        foreach (var route in _routes)
        {
            if (!route.TryMatch(message, out var reply, out var resources)) continue;
            var numbers = helplines.For(resources, turn.Locale);
            return new Reply(route.Route, numbers.Count == 0 ? [new SaidPart(reply)] : [new SaidPart(reply), new HelplinesPart(numbers)]);
        }
        return null;
    }
}
