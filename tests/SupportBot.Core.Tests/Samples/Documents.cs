using SupportBot.Core.Corpus;

namespace SupportBot.Core.Tests.Samples;

/// <summary>
/// Documents written as an outline: <c>#</c> the title, <c>##</c> and more a heading, <c>-</c> an item, <c>1.</c> a numbered item,
/// any other line a paragraph.
/// </summary>
internal static class Documents
{
    public static Document Of(string id, string outline)
    {
        string[] lines = [.. outline.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
        var next = 0;
        var root = Section(lines, ref next);
        Assert.Equal(lines.Length, next);
        return new Document(id, $"{id}.md", root.Heading, "en", new Source(root.Heading, "Sample documents"), root);
    }

    public static IReadOnlyList<Passage> Passages(string outline) => [.. PassageSplitter.Split(Of("sample", outline))];

    /// <summary>The one passage of a document that has no headings below its title.</summary>
    public static Passage Passage(params IReadOnlyList<Block> blocks)
    {
        var root = new Section("Sample", blocks, []);
        return new Passage(new Document("sample", "sample.md", "Sample", "en", new Source("Sample"), root), [], blocks);
    }

    private static Section Section(string[] lines, ref int next)
    {
        var level = Level(lines[next]);
        var heading = lines[next++][level..].Trim();
        List<Block> blocks = [];
        while (next < lines.Length && Level(lines[next]) == 0) blocks.Add(Block(lines, ref next));
        List<Section> children = [];
        while (next < lines.Length && Level(lines[next]) > level) children.Add(Section(lines, ref next));
        return new Section(heading, blocks, children);
    }

    private static Block Block(string[] lines, ref int next)
    {
        if (!IsItem(lines[next])) return new Paragraph(lines[next++]);
        var isNumbered = char.IsAsciiDigit(lines[next][0]);
        List<string> items = [];
        while (next < lines.Length && IsItem(lines[next])) items.Add(lines[next++].Split(' ', 2)[1]);
        return new ItemList(items, isNumbered);
    }

    private static int Level(string line) => line.Length - line.TrimStart('#').Length;

    private static bool IsItem(string line) => line.StartsWith("- ") || line.StartsWith("1. ");
}
