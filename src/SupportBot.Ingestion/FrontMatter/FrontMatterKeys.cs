using SupportBot.Core.Content;

namespace SupportBot.Ingestion.FrontMatter;

/// <summary>The details that a document can give of itself.</summary>
internal static class FrontMatterKeys
{
    public static readonly IReadOnlyList<string> OfDocument =
        ["id", "title", "language", "source", "basedOn", "date", "reviewed", "caution", "tags", "rights"];

    public static readonly IReadOnlyList<string> OfSource = ["title", "publisher", "url"];

    /// <summary>Every key that nothing reads, with the keys that stand in its place.</summary>
    public static IEnumerable<(TextNode Key, IReadOnlyList<string> Known)> Unknown(MapNode frontMatter)
    {
        var sources = frontMatter["basedOn"] is ListNode list ? list.Items : [];
        var nested = sources.Append(frontMatter["source"]).OfType<MapNode>();
        return Unknown(frontMatter, OfDocument).Concat(nested.SelectMany(source => Unknown(source, OfSource)));
    }

    private static IEnumerable<(TextNode Key, IReadOnlyList<string> Known)> Unknown(MapNode map, IReadOnlyList<string> known) =>
        map.Entries.Where(entry => !known.Contains(entry.Key.Value)).Select(entry => (entry.Key, known));
}
