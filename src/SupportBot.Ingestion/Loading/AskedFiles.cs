using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Asked;

namespace SupportBot.Ingestion.Loading;

/// <summary>What members ask, as last read.</summary>
/// <param name="Hash">SHA-256 over the names and bytes of the files; empty where there are none.</param>
/// <param name="Answered">Named by the section that answers.</param>
/// <param name="Unanswered">Named by their kind.</param>
internal sealed record AskedFiles(string Hash, IReadOnlyList<AskedSource> Answered, IReadOnlyList<AskedSource> Unanswered, IReadOnlyList<Problem> Problems)
{
    public static AskedFiles None { get; } = new("", [], [], []);

    public AskedQuestions Questions { get; } = new([.. Answered.Select(source => source.Group)], [.. Unanswered.Select(source => source.Group)]);
}
