using SupportBot.Core.Turns;

namespace SupportBot.Transcripts.Checks;

/// <summary>Something that must be so of a reply, whatever else it says.</summary>
internal interface IReplyCheck
{
    /// <summary>What isn't as it should be; null where it is.</summary>
    /// <param name="reply">Null where there was no turn, or it broke.</param>
    string? Complaint(Reply? reply, IReadOnlyList<string> lines);
}
