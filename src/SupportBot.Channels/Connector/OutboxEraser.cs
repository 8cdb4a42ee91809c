using Microsoft.Extensions.Logging;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Connector;

/// <summary>
/// Strikes messages out of the outbox. Nobody waits for it: where the program is killed before it got to a message, that message is delivered a
/// second time at the next start. What comes while it is busy, it strikes out together.
/// </summary>
internal sealed partial class OutboxEraser(IOutbox outbox, TimeProvider clock, ILogger<OutboxEraser> logger) : IDisposable
{
    /// <summary>Until the store is tried again, where it failed.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private readonly Lock guard = new();
    private readonly CancellationTokenSource stopping = new();
    private List<OutboxMessage> waiting = [];
    private Task busy = Task.CompletedTask;

    public void Add(IReadOnlyList<OutboxMessage> messages)
    {
        if (messages.Count == 0) return;
        lock (guard)
        {
            waiting.AddRange(messages);
            if (busy.IsCompleted) busy = Task.Run(EraseAsync);
        }
    }

    /// <summary>Waits until all is struck out, or the store has failed.</summary>
    public async Task StopAsync()
    {
        await stopping.CancelAsync();
        Task last;
        lock (guard) last = busy;
        await last;
    }

    public void Dispose() => stopping.Cancel();

    private async Task EraseAsync()
    {
        while (TakeAll() is { } batch)
        {
            try
            {
                await outbox.RemoveAsync(batch, CancellationToken.None);
            }
            catch (Exception failure)
            {
                LogFailed(batch.Count, failure);
                if (!await PauseAsync()) return;
                lock (guard) waiting.AddRange(batch);
            }
        }
    }

    /// <summary>Null where there is nothing to do; whoever adds something then starts anew.</summary>
    private List<OutboxMessage>? TakeAll()
    {
        lock (guard)
        {
            if (waiting.Count == 0)
            {
                busy = Task.CompletedTask;
                return null;
            }
            var batch = waiting;
            waiting = [];
            return batch;
        }
    }

    private async Task<bool> PauseAsync()
    {
        try
        {
            await Task.Delay(Pause, clock, stopping.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(
        Level = LogLevel.Error, Message = "{Count} delivered messages could not be struck out of the outbox; after a restart they may be delivered again")]
    private partial void LogFailed(int count, Exception failure);
}
