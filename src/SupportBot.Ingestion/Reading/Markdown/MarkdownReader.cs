using Markdig;
using Markdig.Syntax;
using SupportBot.Core.Content;
using SupportBot.Ingestion.FrontMatter;

namespace SupportBot.Ingestion.Reading.Markdown;

/// <summary>CommonMark with tables, definition lists and strikethrough; front matter between lines of <c>---</c>.</summary>
internal sealed class MarkdownReader : IDocumentReader
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseDefinitionLists().UseEmphasisExtras().Build();

    public IReadOnlyList<string> Endings { get; } = [".md", ".markdown"];

    public bool ReadsText => true;

    public RawDocument Read(SourceFile file)
    {
        var (frontMatter, body) = FrontMatterBlock.Split(file.Text!, file.Name);
        var walk = new BlockWalk(file.Name);
        walk.Visit(Parse(body, file.Name));
        return new RawDocument(walk.Outline.Build()) { FrontMatter = frontMatter, Links = walk.Links };
    }

    private static MarkdownDocument Parse(string body, string file)
    {
        try
        {
            return Markdig.Markdown.Parse(body, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's way of saying that its depth limit is reached.
            throw new ContentException([Problem.Error("too-deep", new Place(file),
                "Lists or quotations are nested too deep to be read.",
                "Take some of the > or list signs away.")]);
        }
    }
}
