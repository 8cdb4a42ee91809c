namespace SupportBot.Core.Conversations;

/// <summary>What is known of each conversation, and which activities were answered. Outlives the program.</summary>
public interface IConversationStore
{
    /// <summary>A conversation that nothing is known of is <see cref="Conversation.New"/>.</summary>
    ValueTask<Conversation> ReadAsync(ConversationKey key, CancellationToken cancellationToken);

    /// <summary>Keeps all of it in one transaction; once this returns <see cref="KeepOutcome.Kept"/>, the end of the process no longer undoes it.</summary>
    Task<KeepOutcome> KeepAsync(TurnRecord turn, CancellationToken cancellationToken);

    /// <summary>
    /// Undoes a turn whose replies surely reached nobody: the conversation goes back to the state before it, unless another turn came after it,
    /// and its activity may be answered again. What it passed on and judged is taken back too; its outbox and its history are not touched.
    /// </summary>
    Task TakeBackAsync(TurnRecord turn, CancellationToken cancellationToken);

    /// <summary>
    /// Deletes all that is known of a conversation: state, ids, history and what was still to be delivered. What its member passed on and judged stays;
    /// that goes with a turn that <see cref="TurnRecord.Forgets"/>.
    /// </summary>
    Task ForgetAsync(ConversationKey key, CancellationToken cancellationToken);
}
