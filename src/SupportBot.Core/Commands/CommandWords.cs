using SupportBot.Core.Content;

namespace SupportBot.Core.Commands;

/// <summary>How a command is asked for and what is said then: an entry of <c>commands.yaml</c>.</summary>
/// <param name="Phrases">Each is a whole message, as it may be typed.</param>
/// <param name="Suggestions">What the member may say next.</param>
public sealed record CommandWords(string Id, IReadOnlyList<string> Phrases, string Reply, IReadOnlyList<string> Suggestions)
{
    public static IReadOnlyList<CommandWords> Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        return [.. binder.Items(root).Select(item => Bind(binder, item))];
    }

    private static CommandWords Bind(ContentBinder binder, ContentNode node)
    {
        var map = binder.Map(node, "id", "phrases", "reply", "suggestions");
        return new CommandWords(binder.Text(map, "id"), binder.Texts(map, "phrases"), binder.Text(map, "reply").Trim(), binder.Texts(map, "suggestions"));
    }
}
