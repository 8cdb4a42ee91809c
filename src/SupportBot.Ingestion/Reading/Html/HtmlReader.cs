using AngleSharp.Html.Parser;
using SupportBot.Ingestion.FrontMatter;

namespace SupportBot.Ingestion.Reading.Html;

/// <summary>A saved web page: the text of its main part, without what surrounds every page of a site.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true, IsScripting = false });

    public IReadOnlyList<string> Endings { get; } = [".html", ".htm", ".xhtml"];

    public bool ReadsText => true;

    public RawDocument Read(SourceFile file)
    {
        var (frontMatter, body) = FrontMatterBlock.Split(file.Text!, file.Name);
        using var page = Parser.ParseDocument(body);
        NestingDepth.Check(page.DocumentElement, file.Name);
        var outline = new Outline();
        new PageWalk(outline, page).Visit(PageParts.Main(page));
        var root = outline.Build();
        return new RawDocument(root.Heading.Length > 0 ? root : root with { Heading = PageParts.Title(page) ?? "" })
        {
            FrontMatter = frontMatter,
            Date = PageParts.Date(page),
            Language = PageParts.Language(page),
        };
    }
}
