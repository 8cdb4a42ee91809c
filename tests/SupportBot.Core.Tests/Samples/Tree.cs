using SupportBot.Core.Content;

namespace SupportBot.Core.Tests.Samples;

/// <summary>Content as a YAML file would give it. Entries stand on the lines 1, 2, 3 …, in the order in which they are written.</summary>
internal static class Tree
{
    public const string File = "sample.yaml";

    /// <param name="entries">A value is a text, null, a <see cref="List"/> or a <see cref="Map"/>.</param>
    public static Entries Map(params (string Key, object? Value)[] entries) => new(entries);

    public static Items List(params object?[] items) => new(items);

    public static ContentNode Node(object? value)
    {
        var line = 1;
        return Node(value, ref line);
    }

    private static ContentNode Node(object? value, ref int line)
    {
        var place = new Place(File, line);
        switch (value)
        {
            case Entries entries:
                List<KeyValuePair<TextNode, ContentNode>> pairs = [];
                foreach (var (key, inner) in entries.Pairs)
                {
                    var name = new TextNode(key, new Place(File, line));
                    var isScalar = inner is null or string;
                    if (!isScalar) line++;
                    pairs.Add(new(name, Node(inner, ref line)));
                    if (isScalar) line++;
                }
                return new MapNode(pairs, place);
            case Items items:
                List<ContentNode> nodes = [];
                foreach (var item in items.Values)
                {
                    nodes.Add(Node(item, ref line));
                    if (item is null or string) line++;
                }
                return new ListNode(nodes, place);
            default:
                return new TextNode((string?)value, place);
        }
    }

    internal sealed record Entries((string Key, object? Value)[] Pairs);

    internal sealed record Items(object?[] Values);
}
