using SupportBot.Core.Content;
using SupportBot.Ingestion.Loading;

namespace SupportBot.Ingestion.Checks;

/// <summary>What the documents of a corpus should be to each other.</summary>
internal interface ICorpusRule
{
    string Name { get; }

    /// <param name="files">Those that could be read, in order.</param>
    /// <param name="folder">Where they lie.</param>
    IEnumerable<Problem> Check(IReadOnlyList<CorpusFile> files, string folder);
}
