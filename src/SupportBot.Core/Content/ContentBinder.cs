using System.Globalization;

namespace SupportBot.Core.Content;

/// <summary>Reads values out of a located tree and notes, instead of throwing, whatever does not fit.</summary>
public sealed class ContentBinder(List<Problem> problems)
{
    /// <summary>The node as a map; an empty one, with the problem noted, where it is something else.</summary>
    public MapNode Map(ContentNode node, params ReadOnlySpan<string> allowed)
    {
        var map = AnyMap(node);
        foreach (var (key, _) in map.Entries)
            if (!allowed.Contains(key.Value))
                Report(key, "unknown-key", $"\"{key.Value}\" is not known here.", $"Use one of: {string.Join(", ", allowed!)}.");
        return map;
    }

    /// <summary>The same, where the keys are the writer's own.</summary>
    public MapNode AnyMap(ContentNode node)
    {
        if (node is MapNode map) return map;
        Report(node, "wrong-shape", "Named entries (key: value) are expected here.", "Write one \"key: value\" a line.");
        return new MapNode([], node.Place);
    }

    /// <summary>The text under the key; empty, with the problem noted, where there is none.</summary>
    public string Text(MapNode map, string key)
    {
        if (OptionalText(map, key) is { } text) return text;
        Report(map, "missing-key", $"\"{key}\" is missing.", $"Add a line \"{key}: …\".");
        return "";
    }

    public string? OptionalText(MapNode map, string key) => map[key] is { } node ? Scalar(node) : null;

    public int Number(MapNode map, string key)
    {
        var text = Text(map, key);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Report(map[key] ?? map, "wrong-number", $"\"{key}\" should be a whole number.", $"Write for example \"{key}: 80\".");
        return 0;
    }

    /// <summary>One of the words; the first where the key is absent.</summary>
    public string Choice(MapNode map, string key, params ReadOnlySpan<string> words)
    {
        if (OptionalText(map, key) is not { } text) return words[0];
        foreach (var word in words)
            if (word == text) return word;
        Report(map[key]!, "unknown-choice", $"\"{key}\" can't be \"{text}\".", $"Write one of: {string.Join(", ", words!)}.");
        return words[0];
    }

    /// <summary>An ISO date, or null where the key is absent or says null.</summary>
    public DateOnly? OptionalDate(MapNode map, string key)
    {
        if (OptionalText(map, key) is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Report(map[key]!, "wrong-date", $"\"{text}\" is not a date.", "Write year-month-day, for example 2026-03-31.");
        return null;
    }

    /// <summary>The items of a list of texts; a single text counts as a list of one, an absent key as an empty list.</summary>
    public IReadOnlyList<string> Texts(MapNode map, string key) => map[key] switch
    {
        null => [],
        var node => Texts(node),
    };

    public IReadOnlyList<string> Texts(ContentNode node) =>
        [.. (node is TextNode ? [node] : Items(node)).Select(Scalar).OfType<string>()];

    public IReadOnlyList<ContentNode> List(MapNode map, string key) => map[key] switch
    {
        null or TextNode { Value: null } => [],
        var node => Items(node),
    };

    public void Report(ContentNode node, string rule, string message, string fix) =>
        problems.Add(Problem.Error(rule, node.Place, message, fix));

    /// <summary>The node as a list; an empty one, with the problem noted, where it is something else.</summary>
    public IReadOnlyList<ContentNode> Items(ContentNode node)
    {
        if (node is ListNode list) return list.Items;
        Report(node, "wrong-shape", "A list is expected here.", "Write one \"- item\" a line.");
        return [];
    }

    private string? Scalar(ContentNode node)
    {
        if (node is TextNode { Value: var value }) return value;
        Report(node, "wrong-shape", "Plain text is expected here.", "Write the text behind the colon, in quotes if it has a colon of its own.");
        return null;
    }
}
