using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class MissingTitle : IDocumentRule
{
    public string Name => "missing-title";

    public IEnumerable<Problem> Check(RawDocument raw, Document document)
    {
        if (raw.FrontMatter?["title"] is not TextNode { Value: not null } && (raw.Root.Heading.Length == 0 || raw.IsTitleGuessed))
            yield return Problem.Warning(Name, new Place(document.File),
                $"The document has no title, so members see \"{document.Title}\".",
                "Write title: and the title at the top of the file.");
    }
}
