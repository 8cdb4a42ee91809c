using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Loading;

/// <summary>A file of the corpus, read or not.</summary>
/// <param name="Hash">SHA-256 of the bytes that <paramref name="Document"/> was read from.</param>
/// <param name="Document">Null where the file can't be read and never could.</param>
/// <param name="Problems">Of the document, as it was read.</param>
internal sealed record CorpusFile(string Name, string Hash, Document? Document, IReadOnlyList<Link> Links, IReadOnlyList<Problem> Problems)
{
    /// <summary>Why the file as it lies there now can't be read.</summary>
    public IReadOnlyList<Problem> Failures { get; init; } = [];

    public IReadOnlyList<Problem> Reported => Failures.Count > 0 ? Failures : Problems;
}
