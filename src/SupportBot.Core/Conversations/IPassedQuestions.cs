namespace SupportBot.Core.Conversations;

/// <summary>The moderators' list. <see cref="IConversationStore.KeepAsync"/> puts questions in.</summary>
public interface IPassedQuestions
{
    /// <summary>Oldest first.</summary>
    Task<IReadOnlyList<PassedQuestion>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Deletes those that the moderators are done with; what isn't there is passed over.</summary>
    /// <returns>How many there were.</returns>
    Task<int> RemoveAsync(IReadOnlyCollection<long> ids, CancellationToken cancellationToken);
}
