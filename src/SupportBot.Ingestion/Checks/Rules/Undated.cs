using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks.Rules;

internal sealed class Undated : IDocumentRule
{
    public string Name => "undated";

    /// <summary><c>date: undated</c> is an answer; only silence is asked about.</summary>
    public IEnumerable<Problem> Check(RawDocument raw, Document document)
    {
        if (raw.FrontMatter?["date"] is null or TextNode { Value: null } && document.Date is null)
            yield return Problem.Warning(Name, new Place(document.File),
                "It doesn't say how old its facts are.",
                "Write date: with year, month and day, for example 2024-05-31, or date: undated where nobody knows.");
    }
}
