using SupportBot.Core.Content;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Something to pick at a prompt.</summary>
/// <param name="Text">The words on its button.</param>
/// <param name="Also">Other words for it.</param>
public sealed record Choice(DialogText Text, IReadOnlyList<DialogText> Also, StepLink Next)
{
    /// <summary>The words that it is picked by, as messages are compared with them.</summary>
    internal IReadOnlyList<string[]> Phrases { get; } = [.. Also.Prepend(Text).Select(words => MessageWords.Of(words.Text))];

    /// <param name="otherwise">Where it leads if it doesn't say.</param>
    internal static Choice Read(ContentBinder binder, ContentNode node, StepLink? otherwise)
    {
        var map = binder.Map(node, "text", "next", "also", "set");
        var text = new DialogText(binder.Text(map, "text").Trim(), (map["text"] ?? map).Place);
        if (map["next"] is null && otherwise is null)
            binder.Report(
                map, "missing-next", $"The choice \"{text.Text}\" leads nowhere.",
                "Give it a \"next\" with the id of a step, or give the step one \"next\" for all its choices.");
        var next = map["next"] is { } target ? new StepLink(binder.Text(map, "next"), target.Place) : otherwise ?? new StepLink("", map.Place);
        return new Choice(text, AlsoOf(binder, map), next with
        {
            Label = text.Text,
            Sets = map["set"] is { } set ? StepReader.Values(binder, set) : [],
        });
    }

    private static DialogText[] AlsoOf(ContentBinder binder, MapNode map) =>
        map["also"] is { } also ? [.. binder.Texts(map, "also").Select(words => new DialogText(words, also.Place))] : [];
}
