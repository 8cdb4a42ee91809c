using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.DirectLine.Tokens;

/// <summary>The keys that tokens are signed with: made at first use, replaced every week, good for verifying until their last token is past.</summary>
internal sealed class TokenKeys(ISigningKeys store, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan SignsFor = TimeSpan.FromDays(7);
    private static readonly TimeSpan VerifiesFor = SignsFor + DirectLineOptionsValidator.LongestUse;

    /// <summary>Made-up ids must not make the store busy.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim guard = new(1, 1);
    private volatile IReadOnlyList<(SigningKey Kept, SecurityKey Key)>? known;
    private long? looked;

    public async ValueTask<SecurityKey> NewestAsync(CancellationToken cancellationToken)
    {
        if (Newest is { } newest) return newest;

        await guard.WaitAsync(cancellationToken);
        try
        {
            if (Newest is { } madeMeanwhile) return madeMeanwhile;
            known = await ReadAsync(cancellationToken);
            if (Newest is { } madeElsewhere) return madeElsewhere;

            await AddAsync(cancellationToken);
            known = await ReadAsync(cancellationToken);
            return known[0].Key;
        }
        finally
        {
            guard.Release();
        }
    }

    /// <summary>Null where there is none of this id, or no longer.</summary>
    public async ValueTask<SecurityKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        if (known is null) await NewestAsync(cancellationToken);
        return Known(id) ?? await LookAgainAsync(id, cancellationToken);
    }

    public void Dispose() => guard.Dispose();

    /// <summary>Another process over the same store may have made a key since.</summary>
    private async ValueTask<SecurityKey?> LookAgainAsync(string id, CancellationToken cancellationToken)
    {
        await guard.WaitAsync(cancellationToken);
        try
        {
            if (Known(id) is { } foundMeanwhile) return foundMeanwhile;
            if (looked is { } before && clock.GetElapsedTime(before) < BetweenLooks) return null;
            looked = clock.GetTimestamp();
            known = await ReadAsync(cancellationToken);
            return Known(id);
        }
        finally
        {
            guard.Release();
        }
    }

    /// <summary>Null where a new one has to be looked for or made.</summary>
    private SecurityKey? Newest => known is [var newest, ..] && !IsWornOut(newest.Kept) ? newest.Key : null;

    private SecurityKey? Known(string id) => known!.FirstOrDefault(key => key.Kept.Id == id).Key;

    private bool IsWornOut(SigningKey key) => key.Made + SignsFor <= clock.GetUtcNow();

    private async Task<IReadOnlyList<(SigningKey, SecurityKey)>> ReadAsync(CancellationToken cancellationToken) =>
        [.. (await store.ReadAsync(cancellationToken)).Select(key => (key, (SecurityKey)new SymmetricSecurityKey(key.Secret) { KeyId = key.Id }))];

    private Task AddAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return store.AddAsync(new SigningKey(UnguessableId.New(), RandomNumberGenerator.GetBytes(32), now), now - VerifiesFor, cancellationToken);
    }
}
