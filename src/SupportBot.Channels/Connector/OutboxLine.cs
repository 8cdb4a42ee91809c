using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Connector;

/// <summary>What waits in one conversation, in order.</summary>
internal sealed class OutboxLine(ConversationKey key)
{
    public ConversationKey Key => key;

    public List<WaitingReplies> Waiting { get; } = [];

    /// <summary>Those being sent right now; they are still the first in line.</summary>
    public WaitingReplies? UnderWay { get; set; }

    public Task Delivery { get; set; } = Task.CompletedTask;
}
