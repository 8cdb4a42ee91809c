using SupportBot.Core.Turns;

namespace SupportBot.Core.Conversations;

/// <summary>All that one turn leaves behind; kept whole or not at all.</summary>
/// <param name="Before">The conversation that the turn began with. Where another turn has been kept since, this one has lost the race.</param>
public sealed record TurnRecord(Conversation Before, ConversationState After)
{
    /// <summary>The activity that was answered, unique within its conversation; null where the channel gave it no id, and then it is never known again.</summary>
    public string? ActivityId { get; init; }

    /// <summary>Messages still to be delivered, in order, in UTF-8.</summary>
    public IReadOnlyList<byte[]> Outbox { get; init; } = [];

    /// <summary>Entries of the conversation's history, in UTF-8; the first has the number <c>Before.LastEntry + 1</c>.</summary>
    public IReadOnlyList<byte[]> History { get; init; } = [];
}
