using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class NoFrontMatter : IDocumentRule
{
    public string Name => "no-front-matter";

    public IEnumerable<Problem> Check(RawDocument raw, Document document)
    {
        if (raw.FrontMatter is null)
            yield return Problem.Warning(Name, new Place(document.File),
                "The file says nothing about itself, so members see only what could be guessed from it.",
                "Write the block of details at its top, as docs/documents.md shows it, or move the file elsewhere and use `corpus add` on it there.");
    }
}
