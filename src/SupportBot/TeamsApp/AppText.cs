using SupportBot.Core.Content;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.TeamsApp;

/// <summary>How the app presents itself in Teams: <c>dialogs/&lt;language&gt;/teams.yaml</c>.</summary>
/// <param name="Short">For lists of apps; at most 80 characters.</param>
/// <param name="Full">For the app's own page; at most 4,000.</param>
/// <param name="Commands">Shown where a member types; at most 10.</param>
internal sealed record AppText(string Short, string Full, IReadOnlyList<AppCommand> Commands)
{
    /// <exception cref="ContentException">The file is missing or doesn't fit; names every problem in it.</exception>
    public static AppText Load(string folder)
    {
        var file = Path.Combine(folder, "teams.yaml");
        if (!File.Exists(file)) throw new ContentException([Missing(file)]);
        List<Problem> problems = [];
        var text = Bind(YamlTree.Parse(File.ReadAllText(file), file), problems);
        return problems.Count == 0 ? text : throw new ContentException(problems);
    }

    private static Problem Missing(string file) => Problem.Error(
        "missing-text", new Place(file), "There is no text for the app in Teams.",
        "Copy teams.yaml from the dialogs that the program comes with, and make it your own.");

    private static AppText Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(root, "short", "full", "commands");
        var commands = binder.List(map, "commands");
        if (commands.Count > 10)
            binder.Report(map["commands"]!, "too-many", $"There are {commands.Count} commands, and Teams takes 10.", "Keep the ten that help most.");
        return new AppText(
            Within(80, binder, map, "short"),
            Within(4000, binder, map, "full"),
            [.. commands.Select(command => Bind(binder, binder.Map(command, "say", "about")))]);
    }

    private static AppCommand Bind(ContentBinder binder, MapNode map) => new(Within(32, binder, map, "say"), Within(128, binder, map, "about"));

    private static string Within(int most, ContentBinder binder, MapNode map, string key)
    {
        var text = binder.Text(map, key).Trim();
        if (text.Length > most)
            binder.Report(map[key]!, "too-long", $"\"{key}\" has {text.Length} characters, and Teams takes {most}.", "Say it in fewer words.");
        return text;
    }
}
