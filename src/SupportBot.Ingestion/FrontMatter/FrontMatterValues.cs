using SupportBot.Core.Content;
using SupportBot.Core.Corpus;

namespace SupportBot.Ingestion.FrontMatter;

/// <summary>Reads values out of a map; one that isn't what its key needs becomes a problem and is left out.</summary>
internal sealed class FrontMatterValues(MapNode? map, List<Problem> problems)
{
    public string? Text(string key)
    {
        if (map?[key] is not { } node) return null;
        if (node is TextNode { Value: var value }) return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
        Report(node, $"\"{key}\" must be one text.", $"Write it on one line, for example {key}: some words.");
        return null;
    }

    public IReadOnlyList<string> Texts(string key)
    {
        switch (map?[key])
        {
            case null or TextNode { Value: null }:
                return [];
            case TextNode { Value: { } one }:
                return [one];
            case ListNode list when list.Items.All(item => item is TextNode { Value: not null }):
                return [.. list.Items.Cast<TextNode>().Select(item => item.Value!)];
            case var node:
                Report(node, $"\"{key}\" must be a list of words.", $"Write it like this: {key}: [one, another].");
                return [];
        }
    }

    /// <summary>An ISO date; null for <c>undated</c>.</summary>
    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text || text == "undated") return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date)) return date;
        Report(map![key]!, $"\"{text}\" is not a date that can be read.", "Write year, month and day, for example 2024-05-31, or undated.");
        return null;
    }

    public Source? Source(string key) => map?[key] is { } node ? Source(node, key) : null;

    public IReadOnlyList<Source> Sources(string key) => map?[key] switch
    {
        null => [],
        ListNode list => [.. list.Items.Select(item => Source(item, key)).OfType<Source>()],
        var node => Source(node, key) is { } one ? [one] : [],
    };

    private Source? Source(ContentNode node, string key)
    {
        switch (node)
        {
            case TextNode { Value: var title }:
                return title is null ? null : new Source(title);
            case MapNode source:
                var values = new FrontMatterValues(source, problems);
                var (name, publisher, url) = (values.Text("title"), values.Text("publisher"), values.Text("url"));
                return name is null && publisher is null && url is null ? null : new Source(name ?? "", publisher, url);
            default:
                Report(node, $"\"{key}\" must say title, publisher and url.", $"Write title:, publisher: and url: on lines of their own below {key}:.");
                return null;
        }
    }

    private void Report(ContentNode node, string message, string fix) => problems.Add(Problem.Warning("bad-value", node.Place, message, fix));
}
