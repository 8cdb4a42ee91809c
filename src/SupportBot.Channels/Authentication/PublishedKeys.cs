using Microsoft.Extensions.Logging;

namespace SupportBot.Channels.Authentication;

/// <summary>
/// The keys of one issuer: fetched when they are first needed, once a day after that, and when a token names one that isn't known. The ones from
/// before serve on until new ones are there.
/// </summary>
internal sealed partial class PublishedKeys(string metadata, KeySetReader reader, TimeProvider clock, ILogger<PublishedKeys> logger)
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromDays(1);

    /// <summary>Between two attempts to fetch them. Anyone can make up a key id, and must not make us ask for it each time.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <summary>The same, after a failure.</summary>
    private static readonly TimeSpan ShortPause = TimeSpan.FromSeconds(10);

    private volatile State state = new(null, false, DateTimeOffset.MinValue);

    /// <summary>Never disposed: it holds nothing but memory, as its wait handle is not used.</summary>
    private SemaphoreSlim Turn { get; } = new(1);

    /// <summary>Null where the issuer has no such key.</summary>
    /// <exception cref="KeysUnavailableException">It is not known, as the keys could not be fetched.</exception>
    public async ValueTask<PublishedKey?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var now = state;
        if (now.Keys?.GetValueOrDefault(id) is { } known)
        {
            if (clock.GetUtcNow() - now.Tried >= (now.Failed ? ShortPause : FreshFor) && Turn.CurrentCount > 0) _ = RefreshAsync();
            return known;
        }

        await RefreshAsync().WaitAsync(cancellationToken);
        now = state;
        return now.Keys?.GetValueOrDefault(id) ?? (now.Failed ? throw new KeysUnavailableException(metadata) : null);
    }

    /// <summary>All who wait for it share one attempt: one who hangs up doesn't stop it. Never fails.</summary>
    private async Task RefreshAsync()
    {
        await Turn.WaitAsync();
        try
        {
            if (clock.GetUtcNow() - state.Tried < (state.Failed ? ShortPause : Pause)) return;
            state = new(await reader.ReadAsync(metadata, CancellationToken.None), false, clock.GetUtcNow());
        }
        catch (Exception failure)
        {
            state = new(state.Keys, true, clock.GetUtcNow());
            LogUnavailable(metadata, failure.Message);
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <param name="Tried">When they were last fetched, or could not be.</param>
    private sealed record State(IReadOnlyDictionary<string, PublishedKey>? Keys, bool Failed, DateTimeOffset Tried);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The keys that channels sign their tokens with could not be fetched from {Metadata}: {Reason} "
            + "Until they can, messages signed with a key that isn't known are refused. Check that this machine reaches that address, and Bot:OpenIdMetadata "
            + "where it is set.")]
    private partial void LogUnavailable(string metadata, string reason);
}
