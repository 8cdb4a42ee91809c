namespace SupportBot.Core.Conversations;

/// <summary>Messages that were promised and not yet delivered. <see cref="IConversationStore.KeepAsync"/> puts them in.</summary>
public interface IOutbox
{
    /// <summary>All that is left from before and not past its time, in the order in which they were kept. For the start of the program.</summary>
    Task<IReadOnlyList<OutboxMessage>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Strikes messages out: they were delivered, or given up. What isn't there is passed over.</summary>
    Task RemoveAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellationToken);
}
