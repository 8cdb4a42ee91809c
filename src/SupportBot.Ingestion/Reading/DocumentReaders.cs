using SupportBot.Core.Content;
using SupportBot.Ingestion.Reading.Html;
using SupportBot.Ingestion.Reading.Markdown;
using SupportBot.Ingestion.Reading.PlainText;

namespace SupportBot.Ingestion.Reading;

/// <summary>The formats that a corpus can hold: a new one is a reader, and a line here.</summary>
internal static class DocumentReaders
{
    public static IReadOnlyList<IDocumentReader> All { get; } = [new MarkdownReader(), new HtmlReader(), new PlainTextReader()];

    /// <returns>Null where no reader knows the file's ending.</returns>
    public static IDocumentReader? For(string fileName)
    {
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        return All.FirstOrDefault(reader => reader.Endings.Contains(ending));
    }

    public static Problem UnknownFormat(string fileName) => Problem.Warning("unknown-format", new Place(fileName),
        Path.GetExtension(fileName) is { Length: > 0 } ending ? $"Files ending in {ending} can't be read." : "A file without an ending can't be read.",
        $"Save it as one of these, or move it elsewhere: {string.Join(", ", All.SelectMany(reader => reader.Endings))}.");
}
