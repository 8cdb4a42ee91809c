using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Checks;

/// <summary>What a document that can be read should be.</summary>
internal interface IDocumentRule
{
    string Name { get; }

    IEnumerable<Problem> Check(RawDocument raw, Document document);
}
