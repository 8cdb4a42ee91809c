namespace SupportBot.Core.Conversations;

/// <summary>What members thought of answers, for the moderators to read.</summary>
public interface IFeedbackStore
{
    /// <param name="by">Whose it is: found again when they want to be forgotten; kept as a keyed hash only.</param>
    Task KeepAsync(Feedback feedback, PersonKey? by, CancellationToken cancellationToken);

    /// <summary>Of nobody in particular.</summary>
    Task KeepAsync(Feedback feedback, CancellationToken cancellationToken) => KeepAsync(feedback, null, cancellationToken);

    /// <summary>Oldest first.</summary>
    Task<IReadOnlyList<Feedback>> ReadAsync(CancellationToken cancellationToken);
}
