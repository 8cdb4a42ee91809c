using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Asked;

namespace SupportBot.Ingestion.Loading;

/// <summary>A corpus folder at one moment: what can be served of it, and what is wrong with it.</summary>
/// <param name="Lexicon">The tree of lexicon.yaml; null where the folder has none.</param>
/// <param name="Problems">In the order of files and lines.</param>
/// <param name="ContentHash">
/// SHA-256, in hex, over the names and bytes of what is served; a file kept in its last good version counts with that version.
/// </param>
public sealed record LoadedCorpus(
    IReadOnlyList<Document> Documents,
    ContentNode? Lexicon,
    IReadOnlyList<Problem> Problems,
    string ContentHash)
{
    /// <summary>What members ask, as the group has written it down.</summary>
    public AskedQuestions Asked => AskedFiles.Questions;

    internal IReadOnlyDictionary<string, CorpusFile> Files { get; init; } = new Dictionary<string, CorpusFile>();

    internal LexiconFile? LexiconFile { get; init; }

    internal AskedFiles AskedFiles { get; init; } = AskedFiles.None;
}
