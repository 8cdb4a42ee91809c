using SupportBot.Core.Corpus;
using SupportBot.Ingestion.FrontMatter;

namespace SupportBot.Ingestion.Reading.PlainText;

internal sealed class PlainTextReader : IDocumentReader
{
    public IReadOnlyList<string> Endings { get; } = [".txt"];

    public bool ReadsText => true;

    public RawDocument Read(SourceFile file)
    {
        var (frontMatter, body) = FrontMatterBlock.Split(file.Text!, file.Name);
        var outline = new Outline();
        foreach (var paragraph in body.Split("\n\n"))
            if (Whitespace.Fold(paragraph) is { Length: > 0 } text) outline.Add(new Paragraph(text));
        return new RawDocument(outline.Build()) { FrontMatter = frontMatter };
    }
}
