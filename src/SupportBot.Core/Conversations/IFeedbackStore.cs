namespace SupportBot.Core.Conversations;

/// <summary>What members thought of answers, for the moderators to read.</summary>
public interface IFeedbackStore
{
    Task KeepAsync(Feedback feedback, CancellationToken cancellationToken);

    /// <summary>Oldest first.</summary>
    Task<IReadOnlyList<Feedback>> ReadAsync(CancellationToken cancellationToken);
}
