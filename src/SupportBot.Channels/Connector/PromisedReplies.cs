using SupportBot.Channels.Activities;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Connector;

/// <summary>The replies of one turn, and which of them are still to be delivered. Used by one thread at a time.</summary>
/// <param name="messages">As they are kept, in order; at least one.</param>
/// <param name="addressed">Any reply of the turn: it says where all of them go.</param>
internal sealed class PromisedReplies(IReadOnlyList<OutboxMessage> messages, Activity addressed)
{
    private int next;

    public ConversationKey Key => messages[0].Key;

    /// <summary>The activity that is replied to; null where it had no id.</summary>
    public string? ReplyToId => addressed.ReplyToId;

    public string? ServiceUrl => addressed.ServiceUrl;

    /// <summary>Any one of them, for where they go.</summary>
    public Activity Addressed => addressed;

    public Uri Address { get; } = ReplyAddress.Of(addressed);

    /// <summary>The next one's place in the turn, from 1.</summary>
    public int Number => messages[next].Number + 1;

    /// <summary>Null where all are done with.</summary>
    public OutboxMessage? Next => next < messages.Count ? messages[next] : null;

    /// <summary>The same, at another address: channels move.</summary>
    public PromisedReplies At(string? serviceUrl) => new([.. messages.Skip(next)], addressed with { ServiceUrl = serviceUrl });

    /// <summary>Done with the next one, whatever became of it.</summary>
    public OutboxMessage Take() => messages[next++];

    /// <summary>Done with all of them.</summary>
    public IReadOnlyList<OutboxMessage> TakeAll()
    {
        IReadOnlyList<OutboxMessage> rest = [.. messages.Skip(next)];
        next = messages.Count;
        return rest;
    }
}
