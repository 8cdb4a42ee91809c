using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace SupportBot.Channels.Authentication;

/// <summary>
/// The keys of one issuer: fetched when they are first needed, once a day after that, and when a token names one that isn't known. While they can't
/// be fetched, the ones from before serve on.
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
        var known = state.Keys?.GetValueOrDefault(id);
        if (known is not null && clock.GetUtcNow() - state.Tried < FreshFor) return known;

        await RefreshAsync(cancellationToken);
        var now = state;
        return now.Keys?.GetValueOrDefault(id) ?? (now.Failed ? throw new KeysUnavailableException(metadata) : null);
    }

    /// <summary>All who wait for it share one attempt.</summary>
    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        await Turn.WaitAsync(cancellationToken);
        try
        {
            if (clock.GetUtcNow() - state.Tried < (state.Failed ? ShortPause : Pause)) return;

            // Others wait for the same keys: one who hangs up doesn't stop it.
            state = new(await reader.ReadAsync(metadata, CancellationToken.None), false, clock.GetUtcNow());
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
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
            + "Until they can, messages from channels are refused. Check that this machine reaches that address, and Bot:OpenIdMetadata where it is set.")]
    private partial void LogUnavailable(string metadata, string reason);
}
