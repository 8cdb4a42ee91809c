using SupportBot.Core.Conversations;
using SupportBot.Core.Turns;

namespace SupportBot.Serving.Health;

/// <summary>Whether the bot can answer now. Its reasons tell strangers nothing that would help them.</summary>
internal sealed partial class Readiness(
    LiveRelease live, IConversationStore conversations, IHostApplicationLifetime lifetime, TimeProvider clock, ILogger<Readiness> logger)
{
    /// <summary>A conversation of its own, on no channel.</summary>
    private static readonly ConversationKey Probe = new("", "readyz");

    /// <summary>How long a look at the database counts, so that asking often costs nothing.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Lock _guard = new();
    private Task<bool>? _looked;
    private long _lookedAt;

    /// <summary>Why it can't; null where it can.</summary>
    public async Task<string?> WhyNotAsync(CancellationToken cancellation)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested) return "stopping";
        if (live.Current.Passages.Count == 0) return "there are no documents";
        return await LookAsync().WaitAsync(cancellation) ? null : "the database cannot be written";
    }

    private Task<bool> LookAsync()
    {
        lock (_guard)
        {
            if (_looked is null || (_looked.IsCompleted && clock.GetElapsedTime(_lookedAt) > Fresh))
            {
                _looked = CanWriteAsync();
                _lookedAt = clock.GetTimestamp();
            }
            return _looked;
        }
    }

    /// <summary>By writing what a turn writes: a full disk, a lost folder and a locked file all show.</summary>
    private async Task<bool> CanWriteAsync()
    {
        // Not on the thread that holds the lock.
        await Task.Yield();
        try
        {
            using var patience = new CancellationTokenSource(Patience, clock);
            var before = await conversations.ReadAsync(Probe, patience.Token);
            await conversations.KeepAsync(new TurnRecord(before, ConversationState.New), patience.Token).WaitAsync(patience.Token);
            return true;
        }
        catch (Exception failure)
        {
            LogCannotWrite(failure.GetType(), failure.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "The database cannot be written ({Type}): {Reason}")]
    private partial void LogCannotWrite(Type type, string reason);
}
