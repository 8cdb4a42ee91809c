using SupportBot.Core.Content;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Routing;

/// <summary>A route that answers before anything else is looked at, as a file under <c>routes/</c> describes it.</summary>
public sealed class SafetyRoute
{
    /// <summary>The name under which helplines list the emergency number.</summary>
    public const string EmergencyResources = "emergency";

    private readonly PhraseList _phrases;
    private readonly PhraseList _exceptions;
    private readonly PhraseList _emergencies;
    private readonly string? _emergencyReply;
    private readonly string _reply;

    private SafetyRoute(ContentBinder binder, MapNode map)
    {
        Route = new Route(binder.Text(map, "id"));
        Priority = binder.Number(map, "priority");
        _phrases = Phrases(binder, map, "phrases");
        _exceptions = Phrases(binder, map, "except");
        _reply = binder.Text(map, "reply").Trim();

        if (map["emergency"] is not { } emergency) (_emergencies, _emergencyReply) = (new PhraseList([]), null);
        else
        {
            var emergencyMap = binder.Map(emergency, "phrases", "reply");
            _emergencies = Phrases(binder, emergencyMap, "phrases");
            _emergencyReply = binder.Text(emergencyMap, "reply").Trim();
        }
    }

    public Route Route { get; }

    /// <summary>Of two routes that match, the higher one answers.</summary>
    public int Priority { get; }

    /// <summary>Binds the tree of a route's file. <c>examples</c> and <c>counterexamples</c> are for a recogniser that learns.</summary>
    public static SafetyRoute Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        return new SafetyRoute(binder, binder.Map(
            root, "id", "priority", "phrases", "except", "examples", "counterexamples", "emergency", "reply", "resources"));
    }

    /// <summary>Whether the message is one for this route, and if so what to say and whose numbers to show, by the names in the helplines.</summary>
    public bool TryMatch(string[] message, out string reply, out IReadOnlyList<string> resources)
    {
        if (_emergencyReply is not null && Covers(_emergencies, message))
        {
            (reply, resources) = (_emergencyReply, [EmergencyResources, Route.Id]);
            return true;
        }
        (reply, resources) = (_reply, [Route.Id]);
        return Covers(_phrases, message);
    }

    private bool Covers(PhraseList phrases, string[] message)
    {
        List<Range>? excepted = null;
        foreach (var match in phrases.Matches(message))
        {
            excepted ??= [.. _exceptions.Matches(message)];
            if (!excepted.Exists(range => Overlap(match, range))) return true;
        }
        return false;
    }

    private static bool Overlap(Range a, Range b) => a.Start.Value < b.End.Value && b.Start.Value < a.End.Value;

    private static PhraseList Phrases(ContentBinder binder, MapNode map, string key) =>
        new(binder.Texts(map, key));
}
