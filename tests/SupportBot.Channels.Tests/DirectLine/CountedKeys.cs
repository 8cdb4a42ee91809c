using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>Says how often the keys were read.</summary>
internal sealed class CountedKeys(ISigningKeys keys) : ISigningKeys
{
    public int Reads { get; private set; }

    public Task<IReadOnlyList<SigningKey>> ReadAsync(CancellationToken cancellationToken)
    {
        Reads++;
        return keys.ReadAsync(cancellationToken);
    }

    public Task AddAsync(SigningKey key, DateTimeOffset oldest, CancellationToken cancellationToken) => keys.AddAsync(key, oldest, cancellationToken);
}
