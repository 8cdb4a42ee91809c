using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.DirectLine.Tokens;

/// <summary>The keys that tokens are signed with: made at first use, replaced every week, good for verifying until their last token is past.</summary>
internal sealed class TokenKeys(ISigningKeys store, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan SignsFor = TimeSpan.FromDays(7);
    private static readonly TimeSpan VerifiesFor = SignsFor + DirectLineOptionsValidator.LongestUse;

    private readonly SemaphoreSlim guard = new(1, 1);
    private volatile IReadOnlyList<(SigningKey Kept, SecurityKey Key)>? known;

    public async ValueTask<SecurityKey> NewestAsync(CancellationToken cancellationToken)
    {
        if (known is [var newest, ..] && !IsWornOut(newest.Kept)) return newest.Key;

        await guard.WaitAsync(cancellationToken);
        try
        {
            var keys = known ?? await ReadAsync(cancellationToken);
            if (keys is [] || IsWornOut(keys[0].Kept))
            {
                await AddAsync(cancellationToken);
                keys = await ReadAsync(cancellationToken);
            }
            known = keys;
            return keys[0].Key;
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
        return known!.FirstOrDefault(key => key.Kept.Id == id).Key;
    }

    public void Dispose() => guard.Dispose();

    private bool IsWornOut(SigningKey key) => key.Made + SignsFor <= clock.GetUtcNow();

    private async Task<IReadOnlyList<(SigningKey, SecurityKey)>> ReadAsync(CancellationToken cancellationToken) =>
        [.. (await store.ReadAsync(cancellationToken)).Select(key => (key, (SecurityKey)new SymmetricSecurityKey(key.Secret) { KeyId = key.Id }))];

    private Task AddAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return store.AddAsync(new SigningKey(UnguessableId.New(), RandomNumberGenerator.GetBytes(32), now), now - VerifiesFor, cancellationToken);
    }
}
