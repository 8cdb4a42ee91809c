using SupportBot.Core.Turns;

namespace SupportBot.Transcripts.Checks;

/// <summary>The words stand nowhere in the reply.</summary>
internal sealed record NeverSays(string Words) : IReplyCheck
{
    public string? Complaint(Reply? reply, IReadOnlyList<string> lines) => Says.AreIn(Words, lines) ? $"It should never say: {Words}" : null;
}
