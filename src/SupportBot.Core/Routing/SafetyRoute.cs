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
    private readonly IReadOnlyList<RouteTongue> _tongues;
    private readonly string _reply;
    private readonly string[] _resources;
    private readonly string? _elsewhere;
    private readonly IReadOnlyList<ToldLine> _told;

    private SafetyRoute(ContentBinder binder, MapNode map)
    {
        Route = new Route(binder.Text(map, "id"));
        Priority = binder.Number(map, "priority");
        _phrases = Phrases(binder, map, "phrases");
        _exceptions = Phrases(binder, map, "except");
        _reply = binder.Text(map, "reply").Trim();
        _resources = binder.Choice(map, "resources", "by-place", "by-place-and-emergency", "none") switch
        {
            "by-place" => [Route.Id],
            "by-place-and-emergency" => [Route.Id, EmergencyResources],
            _ => [],
        };
        _elsewhere = binder.OptionalText(map, "elsewhere")?.Trim();
        _told = map["told"] is null ? [] : [.. binder.List(map, "told").Select(told => ToldLine.Bind(binder, told))];

        var then = binder.Choice(map, "then", "stop", "find", "answer");
        (StopsAll, Finds) = (then != "answer", then == "find");
        Offers = binder.Texts(map, "offers");
        Quotes = map["quotes"] is null ? null : Phrases(binder, map, "quotes");
        Hint = binder.OptionalText(map, "hint")?.Trim();
        SureFrom = Percent(binder, map, "sure-from");
        HintFrom = Percent(binder, map, "hint-from");
        Stay = Stay.Bind(binder, map);
        _tongues = map["languages"] is null ? [] : [.. binder.List(map, "languages").Select(tongue => RouteTongue.Bind(binder, tongue))];

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

    /// <summary>Whether nothing else is answered; otherwise what the documents say may follow.</summary>
    public bool StopsAll { get; }

    /// <summary>Whether what the documents have is searched for and not told: whoever tests the bot sees it.</summary>
    public bool Finds { get; }

    /// <summary>
    /// From this likelihood on it is heard although the documents surely answer the message: always where the answer wouldn't follow, and no line would be
    /// left.
    /// </summary>
    internal float SureBesideAnswer => !StopsAll ? 0.9f : Hint is null ? 0 : 0.7f;

    /// <summary>What the member may say next.</summary>
    public IReadOnlyList<string> Offers { get; }

    /// <summary>Of what the documents say only what has such a phrase may follow the reply; null where anything may.</summary>
    internal PhraseList? Quotes { get; }

    /// <summary>The line said before an answer where the route is only hinted at; null where the route hears no hints.</summary>
    public string? Hint { get; }

    /// <summary>From this likelihood on a message is one for this route; above 1 where only phrases count.</summary>
    public float SureFrom { get; }

    /// <summary>From this likelihood on it is a hint.</summary>
    public float HintFrom { get; }

    public Stay? Stay { get; }

    /// <summary>Binds the tree of a route's file.</summary>
    public static SafetyRoute Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        return new SafetyRoute(binder, binder.Map(
            root,
            "id", "priority", "reply", "resources", "elsewhere", "told", "then", "quotes", "offers", "sure-from", "hint-from", "hint", "stay", "emergency",
            "phrases", "except", "languages"));
    }

    /// <summary>Whether a phrase says that something was already done.</summary>
    internal bool IsEmergency(string[] message) => _emergencyReply is not null && Covers(_emergencies, message);

    /// <summary>Whether a phrase makes the message one for this route.</summary>
    internal bool HasPhrase(string[] message) => Covers(_phrases, message) || TongueOf(message) is not null;

    /// <summary>Whether a phrase of either kind is in the text.</summary>
    internal bool HasAnyPhrase(string text) => MessageWords.Of(text) is var message && (IsEmergency(message) || HasPhrase(message));

    /// <summary>The words of the message without those of exceptions; null where it has none.</summary>
    internal string[]? WithoutExceptions(string[] message)
    {
        List<Range> excepted = [.. _exceptions.Matches(message)];
        return excepted.Count == 0 ? null : [.. message.Where((_, at) => !excepted.Exists(range => range.Start.Value <= at && at < range.End.Value))];
    }

    /// <summary>The words of all phrases.</summary>
    internal IEnumerable<string> PhraseWords => _phrases.AllWords.Concat(_emergencies.AllWords).Concat(_tongues.SelectMany(tongue => tongue.Phrases.AllWords));

    /// <param name="message">Where it is in another language, a line in that comes first.</param>
    /// <param name="numbers">Gives the helplines for resources by name.</param>
    internal IReadOnlyList<ReplyPart> Reply(string[] message, bool isEmergency, Func<IReadOnlyList<string>, IReadOnlyList<Helpline>> numbers)
    {
        if (isEmergency) return _emergencyReply!.With(Numbers([EmergencyResources, Route.Id], numbers));
        var told = _told.FirstOrDefault(told => told.IsFor(message));
        var reply = (told?.Reply ?? _reply).With([.. Numbers(_resources, numbers), .. told?.Line is { } line ? new ReplyPart[] { new SaidPart(line) } : []]);
        return TongueOf(message) is { } tongue ? [new SaidPart(tongue.Line), .. reply] : reply;
    }

    /// <summary>A line that stays with the person, with the route's numbers.</summary>
    internal IReadOnlyList<ReplyPart> Say(string text, Func<IReadOnlyList<string>, IReadOnlyList<Helpline>> numbers) => text.With(Numbers(_resources, numbers));

    /// <summary>The line of a mere hint, with the numbers of people who listen.</summary>
    internal IReadOnlyList<ReplyPart> SayHint(Func<IReadOnlyList<string>, IReadOnlyList<Helpline>> numbers) =>
        Hint!.With(Numbers([.. _resources.Take(1)], numbers));

    /// <summary>The helplines, and a line for those who live where none of them is.</summary>
    private ReplyPart[] Numbers(string[] resources, Func<IReadOnlyList<string>, IReadOnlyList<Helpline>> numbers)
    {
        if (resources.Length == 0 || numbers(resources) is not { Count: > 0 } found) return [];
        return _elsewhere is null ? [new HelplinesPart(found)] : [new HelplinesPart(found), new SaidPart(_elsewhere)];
    }

    private RouteTongue? TongueOf(string[] message) => _tongues.FirstOrDefault(tongue => tongue.Phrases.IsIn(message));

    private bool Covers(PhraseList phrases, string[] message) => phrases.Covers(message, _exceptions);

    private static PhraseList Phrases(ContentBinder binder, MapNode map, string key) =>
        new(binder.Texts(map, key));

    /// <summary>Never reached where the key is absent.</summary>
    private static float Percent(ContentBinder binder, MapNode map, string key) => map[key] is null ? 2 : binder.Number(map, key) / 100f;
}
