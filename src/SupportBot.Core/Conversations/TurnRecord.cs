using SupportBot.Core.Turns;

namespace SupportBot.Core.Conversations;

/// <summary>All that one turn leaves behind; kept whole or not at all.</summary>
/// <param name="Before">The conversation that the turn began with. Where another turn has been kept since, this one has lost the race.</param>
public sealed record TurnRecord(Conversation Before, ConversationState After)
{
    /// <summary>
    /// The activity that was answered, unique within its conversation; null where the channel gave it no id, and then it is never known again.
    /// </summary>
    public string? ActivityId { get; init; }

    /// <summary>Messages still to be delivered, in order, in UTF-8.</summary>
    public IReadOnlyList<byte[]> Outbox { get; init; } = [];

    /// <summary>Entries of the conversation's history, in UTF-8; the first has the number <c>Before.LastEntry + 1</c>.</summary>
    public IReadOnlyList<byte[]> History { get; init; } = [];

    /// <summary>
    /// Who talks, as the channel knows them; null where it is nobody in particular. Kept as a keyed hash only, so that all that is theirs is found again.
    /// </summary>
    public string? Person { get; init; }

    /// <summary>
    /// Whether all that is kept of the person is deleted with this turn, in all of their conversations of this channel. What the turn itself adds is
    /// kept; without a history, nothing else is, and the next turn begins anew.
    /// </summary>
    public bool Forgets { get; init; }

    /// <summary>A question for the moderators, redacted; null where there is none.</summary>
    public string? PassedOn { get; init; }

    /// <summary>What the member said of an answer; one with a reason completes one without, before it. Null where nothing was said.</summary>
    public Judgement? Judged { get; init; }
}
