using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class EmptySection : IDocumentRule
{
    public string Name => "empty-section";

    public IEnumerable<Problem> Check(RawDocument raw, Document document) =>
        document.Root.WithDescendants()
            .Where(section => section.Blocks.Count == 0 && section.Children.Count == 0)
            .Select(section => Problem.Warning(Name, new Place(document.File, section.Line),
                $"Nothing stands under \"{section.Heading}\".",
                "Write what belongs there, or remove the heading."));
}
