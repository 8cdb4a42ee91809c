using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Checks;
using SupportBot.Ingestion.FrontMatter;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Adding;

/// <summary>A document of the corpus made from any file that can be read, for a moderator to complete.</summary>
/// <param name="Document">What was read, under the id that the file should be named for.</param>
/// <param name="Markdown">The whole file: front matter with what could be found out, then the sections.</param>
public sealed record DocumentDraft(Document Document, string Markdown)
{
    /// <param name="language">Where the file doesn't say.</param>
    /// <exception cref="ContentException">The file can't be read as a document; says why.</exception>
    public static DocumentDraft From(string path, string language = "en")
    {
        var name = Path.GetFileName(path);
        var reader = DocumentReaders.For(name) ?? throw new ContentException([DocumentReaders.UnknownFormat(name)]);
        var file = new SourceFile(name, File.ReadAllBytes(path));
        if (CorpusRules.BeforeReading.Select(rule => rule.Check(file, reader)).OfType<Problem>().FirstOrDefault() is { } problem)
            throw new ContentException([problem]);
        return From(DocumentBinder.Bind(reader.Read(file), name, language, []));
    }

    public static DocumentDraft From(Document document)
    {
        var named = document with { Id = IdOf(document) };
        return new(named, FrontMatterText.Of(named) + SectionText.Of(named.Root));
    }

    /// <summary>A file's name that is a mere code gives way to the title.</summary>
    private static string IdOf(Document document) =>
        document.Id == FileName.WithoutEnding(document.File) && !FileName.IsWords(document.File) && Slug.Of(document.Title) is { Length: > 0 } slug
            ? slug
            : document.Id;
}
