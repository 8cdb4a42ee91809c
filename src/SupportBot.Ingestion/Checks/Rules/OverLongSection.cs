using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class OverLongSection : IDocumentRule
{
    /// <summary>In words of a section's own text: what a tired person reads on a phone in a minute.</summary>
    public const int Longest = 180;

    public string Name => "over-long-section";

    public IEnumerable<Problem> Check(RawDocument raw, Document document)
    {
        foreach (var section in document.Root.WithDescendants())
        {
            var words = section.Blocks.Sum(block => Words.Count(block.ToString()));
            if (words > Longest)
                yield return Problem.Warning(Name, new Place(document.File, section.Line),
                    $"\"{section.Heading}\" has {words} words under one heading; an answer is easier to read, and to find, with at most {Longest}.",
                    "Divide it with headings of its own, for example \"What it does\" and \"How it is given\".");
        }
    }
}
