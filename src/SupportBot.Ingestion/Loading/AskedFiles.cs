using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Asked;

namespace SupportBot.Ingestion.Loading;

/// <summary>What members ask, as last read.</summary>
/// <param name="Hash">SHA-256 over the names and bytes of the files; empty where there are none.</param>
/// <param name="Places">Where each answered group stands.</param>
internal sealed record AskedFiles(string Hash, AskedQuestions Questions, IReadOnlyList<(string Reference, Place Place)> Places, IReadOnlyList<Problem> Problems)
{
    public static AskedFiles None { get; } = new("", AskedQuestions.None, [], []);
}
