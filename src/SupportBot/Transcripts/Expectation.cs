using SupportBot.Transcripts.Checks;

namespace SupportBot.Transcripts;

/// <summary>What a reply should be.</summary>
/// <param name="Lines">All of it, line by line; null where only the checks count.</param>
internal sealed record Expectation(IReadOnlyList<ExpectedLine>? Lines, IReadOnlyList<IReplyCheck> Checks)
{
    /// <summary>Whether every reply would do.</summary>
    public bool IsEmpty => Checks.Count == 0 && Lines is null or [{ IsGap: true }];
}
