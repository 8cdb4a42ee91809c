using System.Collections.Immutable;
using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.State;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Reads what stands behind the keys of one step.</summary>
public sealed class StepReader(ContentBinder binder, string id, MapNode map)
{
    public string Id => id;

    /// <summary>Where the step begins.</summary>
    public required Place Place { get; init; }

    public bool Has(string key) => map[key] is not null;

    public DialogText Text(string key) => new(binder.Text(map, key).Trim(), PlaceOf(key));

    public DialogText? OptionalText(string key) => binder.OptionalText(map, key) is { } text ? new(text.Trim(), PlaceOf(key)) : null;

    /// <summary>The step that a key names; the problem is noted where the key is missing.</summary>
    public StepLink Link(string key, string label = "") => new(binder.Text(map, key), PlaceOf(key)) { Label = label };

    public StepLink? OptionalLink(string key, string label = "") => Has(key) ? Link(key, label) : null;

    public IReadOnlyList<Choice> Choices(StepLink? otherwise) =>
        [.. binder.List(map, "choices").Select(node => Choice.Read(binder, node, otherwise))];

    /// <summary><c>value: step</c>, each a link under the value.</summary>
    public IReadOnlyList<StepLink> Cases(string key) => map[key] is { } node
        ? [.. Named(node).Select(entry => new StepLink(entry.Value.Value, entry.Value.Place) { Label = entry.Key.Value! })]
        : [];

    public ImmutableArray<DialogValue> Values(string key) => map[key] is { } node ? Values(binder, node) : [];

    public static ImmutableArray<DialogValue> Values(ContentBinder binder, ContentNode node) =>
        [.. Named(binder, node).Select(entry => new DialogValue(entry.Key.Value!, entry.Value.Value ?? ""))];

    public void Report(string key, string rule, string message, string fix) => binder.Report(map[key] ?? map, rule, message, fix);

    private IEnumerable<KeyValuePair<TextNode, TextNode>> Named(ContentNode node) => Named(binder, node);

    private static IEnumerable<KeyValuePair<TextNode, TextNode>> Named(ContentBinder binder, ContentNode node)
    {
        foreach (var (key, value) in binder.AnyMap(node).Entries)
        {
            if (value is TextNode text) yield return new(key, text);
            else binder.Report(value, "wrong-shape", "Plain text is expected here.", "Write the text behind the colon.");
        }
    }

    private Place PlaceOf(string key) => (map[key] ?? map).Place;
}
