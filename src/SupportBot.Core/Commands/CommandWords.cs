using SupportBot.Core.Content;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>How a command is asked for and what is said then: an entry of <c>commands.yaml</c>.</summary>
/// <param name="Phrases">Each is a whole message, as it may be typed.</param>
/// <param name="Suggestions">What the member may say next.</param>
public sealed record CommandWords(string Id, IReadOnlyList<string> Phrases, string Reply, IReadOnlyList<string> Suggestions)
{
    /// <summary>What else the command may have to say, by name.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>Further ways to say a suggestion, by its words.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Also { get; init; } = NoneAlso;

    internal static IReadOnlyDictionary<string, IReadOnlyList<string>> NoneAlso { get; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>The sentence of that name; empty where the file has none.</summary>
    public string Text(string name) => Texts.GetValueOrDefault(name) ?? "";

    /// <summary>The sentence that is true where the member talks.</summary>
    public string Text(Venue venue) => Text(venue switch
    {
        Venue.Page => CommandTexts.OnPage,
        Venue.Teams => CommandTexts.InTeams,
        _ => CommandTexts.Elsewhere,
    });

    public static IReadOnlyList<CommandWords> Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        return [.. binder.Items(root).Select(item => Bind(binder, item))];
    }

    private static CommandWords Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "id", "phrases", "reply", "suggestions", "texts", "also");
        var words = new CommandWords(binder.Text(map, "id"), binder.Texts(map, "phrases"), binder.Text(map, "reply").Trim(), binder.Texts(map, "suggestions"))
        {
            Texts = Named(binder, map),
            Also = map["also"] is MapNode also
                ? also.Entries.Select(entry => entry.Key.Value).OfType<string>().ToDictionary(said => said, said => binder.Texts(also, said))
                : NoneAlso,
        };
        foreach (var missing in CommandTexts.Of(words.Id).Except(words.Texts.Keys))
            binder.Report(
                map, "missing-text", $"The command {words.Id} has a further sentence, \"{missing}\", that is missing.",
                $"Add it under texts: \"{missing}: …\".");
        return words;
    }

    private static Dictionary<string, string> Named(ContentBinder binder, MapNode map)
    {
        if (map["texts"] is not MapNode texts) return [];
        return texts.Entries
            .Where(entry => entry.Key.Value is not null)
            .ToDictionary(entry => entry.Key.Value!, entry => binder.Text(texts, entry.Key.Value!).Trim());
    }
}
