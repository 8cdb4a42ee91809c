using SupportBot.Core.Routing.Learning;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Routing;

/// <summary>
/// Looks at every message first: is this a person in danger? Hears sure phrases, and what is learnt from examples; answers with words and numbers
/// from the content files only.
/// </summary>
/// <param name="learnt">What was learnt; null where phrases must do. Waited for by the first message.</param>
/// <param name="offered">Whole messages that the bot itself offers to say: of these only phrases make an alarm.</param>
public sealed class SafetyRouter(IEnumerable<SafetyRoute> routes, Helplines helplines, Lazy<RouteModel>? learnt = null, IEnumerable<string>? offered = null)
{
    /// <summary>So few words say little: alone they count only when they are this likely.</summary>
    private const int FewWords = 2;

    private const float SureFewWords = 0.7f;

    private readonly HashSet<string> _offered = [.. (offered ?? []).Select(Normal)];

    private readonly SafetyRoute[] _routes = [.. routes.OrderByDescending(route => route.Priority)];

    /// <summary>What to say to the message; null where it is harmless.</summary>
    internal Alarm? Hear(Turn turn)
    {
        var message = MessageWords.Of(turn.Text);
        if (message.Length == 0) return null;
        Span<float> scores = stackalloc float[_routes.Length];
        scores.Clear();
        if (!_offered.Contains(string.Join(' ', message))) Score(turn.Text, scores);
        if (message.Length <= FewWords) KeepSure(scores);

        Alarm? first = null;
        for (var at = 0; at < _routes.Length; at++)
            if (Hear(_routes[at], message, scores[at], turn, first) is { } alarm) first = alarm;
        return first;
    }

    /// <summary>The reply with which the talk stays with the person; null where it needn't, or the message asks something of its own.</summary>
    /// <param name="anyWords">Whether any message gets it.</param>
    internal Reply? StayWith(Care care, Turn turn, bool anyWords)
    {
        if (Staying(care) is not { Stay: { } stay } route) return null;
        if (!anyWords && !stay.IsAllOf(MessageWords.Of(turn.Text))) return null;
        return new Reply(route.Route, route.Say(stay.Reply, Numbers(turn)));
    }

    private SafetyRoute? Staying(Care care) => care.Turns == 0 ? null : Array.Find(_routes, route => route.Route.Id == care.Route);

    /// <summary>A second route adds its line where it has one; else the higher one speaks alone.</summary>
    private Alarm? Hear(SafetyRoute route, string[] message, float score, Turn turn, Alarm? higher)
    {
        var isEmergency = route.IsEmergency(message);
        var isSure = isEmergency || score >= route.SureFrom || route.HasPhrase(message);
        if (!isSure && (score < route.HintFrom || route.Hint is null)) return null;
        if (higher is null or { Kind: AlarmKind.Hint } && isSure)
        {
            var kind = route.StopsAll ? AlarmKind.Stop : AlarmKind.Lead;
            var alarm = new Alarm(route, kind, route.Reply(isEmergency, Numbers(turn)));
            return higher is null ? alarm : alarm with { Parts = [.. higher.Parts, .. alarm.Parts], Also = [higher.Route.Route] };
        }
        if (route.Hint is null) return null;
        var line = route.Say(route.Hint, Numbers(turn));
        return higher is null
            ? new Alarm(route, AlarmKind.Hint, line)
            : higher with { Parts = [.. higher.Parts, .. line], Also = [.. higher.Also, route.Route] };
    }

    private Func<IReadOnlyList<string>, IReadOnlyList<Helpline>> Numbers(Turn turn) => resources => helplines.For(resources, turn.Locale);

    private static string Normal(string text) => string.Join(' ', MessageWords.Of(text));

    private static void KeepSure(Span<float> scores)
    {
        foreach (ref var score in scores)
            if (score < SureFewWords) score = 0;
    }

    /// <summary>How likely the message is one for each of the routes.</summary>
    private void Score(string text, Span<float> scores)
    {
        if (learnt?.Value is not { } model) return;
        Span<float> byLabel = stackalloc float[model.Routes.Count + 1];
        model.Score(text, byLabel);
        for (var at = 0; at < _routes.Length; at++)
            if (model.Label(_routes[at].Route.Id) is > 0 and var label) scores[at] = byLabel[label];
    }
}
