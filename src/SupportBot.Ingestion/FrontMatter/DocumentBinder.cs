using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.FrontMatter;

/// <summary>Makes a document of what was read: the front matter's word first, then what the content shows, then the file's name.</summary>
internal static class DocumentBinder
{
    public static Document Bind(RawDocument raw, string file, string language, List<Problem> problems)
    {
        var values = new FrontMatterValues(raw.FrontMatter, problems);
        var title = Title(values, raw, file);
        return new Document(
            FileName.Id(values.Text("id") ?? FileName.WithoutEnding(file)),
            file,
            title,
            values.Text("language") ?? raw.Language ?? language,
            Titled(values.Source("source") ?? new Source(title), title),
            raw.Root with { Heading = title })
        {
            BasedOn = [.. values.Sources("basedOn").Select(source => Titled(source, title))],
            Date = raw.FrontMatter?["date"] is null ? raw.Date : values.Date("date"),
            Reviewed = values.Text("reviewed"),
            Caution = values.Text("caution"),
            Tags = values.Texts("tags"),
            Rights = values.Text("rights"),
        };
    }

    private static string Title(FrontMatterValues values, RawDocument raw, string file)
    {
        if (values.Text("title") is { } title) return title;
        return raw.Root.Heading.Length > 0 ? raw.Root.Heading : FileName.Readable(file);
    }

    private static Source Titled(Source source, string title) => source.Title.Length > 0 ? source : source with { Title = title };
}
