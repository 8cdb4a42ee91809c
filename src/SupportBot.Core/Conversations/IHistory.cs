namespace SupportBot.Core.Conversations;

/// <summary>What was said in the conversations that this program keeps itself. <see cref="IConversationStore.KeepAsync"/> puts it in.</summary>
public interface IHistory
{
    /// <summary>The entries behind the one numbered <paramref name="after"/>, in order; 0 is the beginning. Older ones may have been forgotten.</summary>
    Task<IReadOnlyList<HistoryEntry>> ReadAsync(ConversationKey key, long after, int most, CancellationToken cancellationToken);
}
