using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs;

/// <summary>Reads a dialog from the tree of its file.</summary>
public static class DialogBinder
{
    /// <summary>Whether a file is a dialog: only dialogs have steps.</summary>
    public static bool IsDialog(ContentNode root) => root is MapNode map && map["steps"] is not null;

    public static Dialog Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(root, "id", "title", "version", "about", "also", "start", "steps");
        var steps = map["steps"] is { } node ? binder.AnyMap(node).Entries : [];
        return new Dialog(
            binder.Text(map, "id"),
            new DialogText(binder.Text(map, "title"), Of("title")),
            binder.Number(map, "version"),
            binder.OptionalText(map, "about")?.Trim(),
            [.. binder.Texts(map, "also").Select(words => new DialogText(words, Of("also")))],
            new StepLink(binder.Text(map, "start"), Of("start")),
            [.. steps.Select(entry => Step(binder, entry.Key, entry.Value)).OfType<Step>()],
            root.Place.File);

        Place Of(string key) => (map[key] ?? map).Place;
    }

    private static Step? Step(ContentBinder binder, TextNode id, ContentNode node)
    {
        if (node is not MapNode map)
        {
            binder.Report(node, "wrong-shape", $"The step \"{id.Value}\" says nothing.", "Write for example: { say: Hello., next: the-next-step }");
            return null;
        }
        if (StepKinds.Of(map) is not { } kind)
        {
            binder.Report(
                id, "unknown-kind", $"What the step \"{id.Value}\" does can't be seen.",
                $"Give it one of: {string.Join(", ", StepKinds.All.Select(known => known.Key))}.");
            return null;
        }
        binder.Map(map, [.. kind.Keys.Select(key => key.Name)]);
        return kind.Read(new StepReader(binder, id.Value!, map) { Place = id.Place });
    }
}
