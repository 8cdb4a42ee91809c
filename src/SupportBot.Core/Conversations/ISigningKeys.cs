namespace SupportBot.Core.Conversations;

/// <summary>The secrets that this program signs tokens with. They outlive it, so that a restart ends nobody's conversation.</summary>
public interface ISigningKeys
{
    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<SigningKey>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Adds a key and deletes those made before <paramref name="oldest"/>.</summary>
    Task AddAsync(SigningKey key, DateTimeOffset oldest, CancellationToken cancellationToken);
}
