using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class MissingSource : IDocumentRule
{
    public string Name => "missing-source";

    public IEnumerable<Problem> Check(RawDocument raw, Document document)
    {
        if (document.Source.Publisher is null && document.Source.Url is null)
            yield return Problem.Warning(Name, raw.FrontMatter?["source"]?.Place ?? new Place(document.File),
                "It doesn't say whose words these are, and members are shown the source of every answer.",
                "Write source: with title, publisher and url at the top of the file.");
    }
}
