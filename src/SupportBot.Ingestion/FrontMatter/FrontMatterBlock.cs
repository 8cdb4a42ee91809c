using SupportBot.Core.Content;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.Ingestion.FrontMatter;

/// <summary>The YAML between two lines of <c>---</c> at the top of a file.</summary>
internal static class FrontMatterBlock
{
    /// <returns>
    /// The front matter, null where the file has none; and the rest, with an empty line for each line taken out, so that line numbers stay true.
    /// </returns>
    /// <exception cref="ContentException">The front matter isn't closed, or isn't YAML keys and values.</exception>
    public static (MapNode? FrontMatter, string Body) Split(string text, string file)
    {
        var lines = text.AsSpan().EnumerateLines();
        if (!lines.MoveNext() || !lines.Current.TrimEnd().SequenceEqual("---")) return (null, text);

        var start = After(text, lines.Current);
        var count = 1;
        while (lines.MoveNext())
        {
            count++;
            if (!IsEnd(lines.Current)) continue;
            var yaml = text[start..Offset(text, lines.Current)];
            return (Keys(yaml, file), new string('\n', count) + text[After(text, lines.Current)..]);
        }
        throw new ContentException([Problem.Error("front-matter-open", new Place(file, 1),
            "The details at the top of the file begin with --- but never end.", "Put a line of --- after the last of them.")]);
    }

    private static MapNode Keys(string yaml, string file) => YamlTree.Parse(yaml, file, firstLine: 2) switch
    {
        MapNode map => map,
        TextNode { Value: null } empty => new MapNode([], empty.Place),
        var other => throw new ContentException([Problem.Error("front-matter", other.Place,
            "The details at the top of the file must be keys with values.",
            "Write each as a key, a colon, a space and a value, for example title: Hormone therapy.")]),
    };

    private static bool IsEnd(ReadOnlySpan<char> line) => line.TrimEnd() is "---" or "...";

    private static int Offset(string text, ReadOnlySpan<char> line)
    {
        text.AsSpan().Overlaps(line, out var offset);
        return offset;
    }

    private static int After(string text, ReadOnlySpan<char> line)
    {
        var end = Offset(text, line) + line.Length;
        if (end < text.Length && text[end] == '\r') end++;
        if (end < text.Length && text[end] == '\n') end++;
        return end;
    }
}
