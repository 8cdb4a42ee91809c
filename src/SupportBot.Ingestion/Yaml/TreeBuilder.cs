using SupportBot.Core.Content;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SupportBot.Ingestion.Yaml;

/// <summary>Turns the parser's events into nodes; content outside the subset becomes a problem and reading goes on.</summary>
internal sealed class TreeBuilder(string text, string file, int firstLine)
{
    private const int DeepestNesting = 64;

    private readonly Parser _parser = new(new StringReader(text));

    public List<Problem> Problems { get; } = [];

    public ContentNode Build()
    {
        ContentNode? root = null;
        while (_parser.MoveNext())
        {
            switch (_parser.Current)
            {
                case DocumentStart start when root is not null:
                    Report(
                        "yaml-many-documents", start, "A second document begins here.",
                        "Remove the line with --- and what follows, or move it to a file of its own.");
                    Skip<DocumentEnd>();
                    break;
                case NodeEvent or AnchorAlias:
                    root = Node(depth: 0);
                    break;
            }
        }
        if (Problems.Count > 0) throw new ContentException(Problems);
        return root ?? new TextNode(null, new Place(file, firstLine));
    }

    private ContentNode Node(int depth)
    {
        var node = _parser.Current!;
        if (depth > DeepestNesting)
            throw new YamlException(node.Start, node.End, $"lists and keys are nested more than {DeepestNesting} deep");
        if (node is AnchorAlias alias)
            Report(
                "yaml-alias", alias, $"*{alias.Value} repeats another part of the file.",
                "Write the text out, or put quotation marks around a text that begins with *.");
        else if (node is NodeEvent { Anchor: { IsEmpty: false } anchor })
            Report(
                "yaml-anchor", node, $"&{anchor.Value} names a part of the file for repeating.",
                "Remove it, or put quotation marks around a text that begins with &.");
        return node switch
        {
            SequenceStart => List(depth),
            MappingStart => Map(depth),
            Scalar scalar => Text(scalar),
            _ => new TextNode(null, At(node)),
        };
    }

    private ListNode List(int depth)
    {
        var place = At(_parser.Current!);
        List<ContentNode> items = [];
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd) items.Add(Node(depth + 1));
        return new ListNode(items, place);
    }

    private MapNode Map(int depth)
    {
        var place = At(_parser.Current!);
        List<KeyValuePair<TextNode, ContentNode>> entries = [];
        Dictionary<string, int> lines = [];
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var keyEvent = _parser.Current!;
            var key = Node(depth + 1);
            _parser.MoveNext();
            var value = Node(depth + 1);
            if (Key(key, keyEvent, lines) is { } text) entries.Add(new(text, value));
        }
        return new MapNode(entries, place);
    }

    private TextNode? Key(ContentNode key, ParsingEvent at, Dictionary<string, int> lines)
    {
        if (key is not TextNode { Value: { } name } text)
        {
            if (at is not AnchorAlias)
                Report("yaml-key", at, "A key must be a word or a phrase.", "Write a name before the colon; a text in { } or [ ] needs quotation marks.");
            return null;
        }
        if (name == "<<")
        {
            Report("yaml-merge-key", at, "<< copies keys from another part of the file.", "Write the keys out.");
            return null;
        }
        if (lines.TryAdd(name, text.Place.Line)) return text;
        Report("yaml-duplicate-key", at, $"\"{name}\" is already given on line {lines[name]}.", "Keep one of the two.");
        return null;
    }

    private TextNode Text(Scalar scalar) =>
        new(IsNull(scalar) ? null : scalar.Value, At(scalar));

    private static bool IsNull(Scalar scalar) =>
        scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" or "Null" or "NULL" };

    private void Skip<TEnd>() where TEnd : ParsingEvent
    {
        while (_parser.MoveNext() && _parser.Current is not TEnd) { }
    }

    private void Report(string rule, ParsingEvent at, string message, string fix) => Problems.Add(Problem.Error(rule, At(at), message, fix));

    private Place At(ParsingEvent at) => new(file, firstLine + (int)at.Start.Line - 1);
}
