using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Checks;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Tests.Loading;

/// <summary>Stands for any part of reading a file that has a bug.</summary>
internal sealed class BrokenRule : IDocumentRule
{
    public string Name => "broken";

    public IEnumerable<Problem> Check(RawDocument raw, Document document) => throw new ArgumentOutOfRangeException(nameof(raw));
}
