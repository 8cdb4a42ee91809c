using SupportBot.Ingestion.FrontMatter;

namespace SupportBot.Ingestion.Reading.PlainText;

/// <summary>Text without markup: letters and leaflets, and copies of web pages with all that stood around their text.</summary>
internal sealed class PlainTextReader : IDocumentReader
{
    public IReadOnlyList<string> Endings { get; } = [".txt", ".text"];

    public bool ReadsText => true;

    public RawDocument Read(SourceFile file)
    {
        var (frontMatter, body) = FrontMatterBlock.Split(file.Text!, file.Name);
        var page = TextPage.Of(body);
        var root = TextOutline.Of(page);
        var isTitled = root.Heading.Length > 0;
        return new RawDocument(isTitled ? root : root with { Heading = Untitled(file.Name, page) })
        {
            FrontMatter = frontMatter,
            IsTitleGuessed = !isTitled,
            Date = page.Date,
        };
    }

    /// <summary>A file's name made of words beats a guess; a guess beats a code.</summary>
    private static string Untitled(string fileName, TextPage page) =>
        FileName.IsWords(fileName) ? "" : TextSubject.Of(page.Pieces) ?? "";
}
