using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class OverLongList : IDocumentRule
{
    /// <summary>In items: a list is quoted whole, and more would fill a phone many times over.</summary>
    public const int Longest = 60;

    public string Name => "over-long-list";

    public IEnumerable<Problem> Check(RawDocument raw, Document document) =>
        from section in document.Root.WithDescendants()
        from list in section.Blocks.OfType<ItemList>()
        where list.Items.Count > Longest
        select Problem.Warning(Name, new Place(document.File, section.Line),
            $"A list under \"{section.Heading}\" has {list.Items.Count} items; it is quoted whole, so at most {Longest} can be read on a phone.",
            "Divide it under headings of its own, or keep the items that members ask about.");
}
