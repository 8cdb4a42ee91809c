using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Messages;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Connector;

/// <summary>
/// Delivers what the outbox holds from before the program ended, and what a channel could not take for now: in order within a conversation,
/// each conversation by itself. A later turn doesn't wait for it.
/// </summary>
internal sealed partial class OutboxWorker(
    IOutbox outbox, OutboxPost post, OutboxEraser eraser, LoopbackGate gate, TimeProvider clock,
    ILogger<OutboxWorker> logger) : IHostedService, IForgetting, IDisposable
{
    /// <summary>Conversations that are tried at the same time.</summary>
    private const int AtOnce = 8;

    private readonly OutboxLines lines = new();
    private readonly SemaphoreSlim turnstile = new(AtOnce);
    private readonly CancellationTokenSource stopping = new();

    /// <summary>The server starts after this: what is read here is from before, and nothing else is.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var left = await outbox.ReadAsync(cancellationToken);
        if (left.Count > 0) LogLeft(left.Count);
        foreach (var turn in left.GroupBy(message => (message.Key, message.Turn)))
        {
            if (Read([.. turn]) is { } replies) Add(new WaitingReplies(replies, turn.First().At));
            else eraser.Add([.. turn]);
        }
    }

    /// <summary>What is being sent is sent to its end; what waits stays in the outbox.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        try
        {
            await lines.EndAsync().WaitAsync(cancellationToken);
        }
        finally
        {
            await eraser.StopAsync().WaitAsync(cancellationToken);
        }
    }

    public void Dispose() => stopping.Cancel();

    /// <param name="wait">How long the channel asks to be left alone; null where it didn't say.</param>
    public void TakeOver(PromisedReplies replies, TimeSpan? wait)
    {
        var waiting = new WaitingReplies(replies, clock.GetUtcNow());
        waiting.Pause(clock.GetUtcNow(), wait);
        Add(waiting);
    }

    /// <summary>The replies to an activity that came again, now the caller's to deliver; null where none wait, or they are being sent right now.</summary>
    public PromisedReplies? HandBack(Activity repeated) => lines.Remove(repeated)?.Replies;

    /// <summary>Sends nothing more of what waits in a conversation.</summary>
    public void GiveUp(ConversationKey key)
    {
        foreach (var waiting in lines.RemoveAll(key)) eraser.Add(waiting.Replies.TakeAll());
    }

    public void Forget(IReadOnlyList<ConversationKey> gone)
    {
        foreach (var key in gone) GiveUp(key);
    }

    private void Add(WaitingReplies waiting) => lines.Add(waiting, DeliverAsync);

    /// <summary>One conversation, until nothing waits there.</summary>
    private async Task DeliverAsync(OutboxLine line)
    {
        try
        {
            while (lines.First(line) is { } waiting)
            {
                if (waiting.Due - clock.GetUtcNow() is { Ticks: > 0 } pause) await Task.Delay(pause, clock, stopping.Token);
                await turnstile.WaitAsync(stopping.Token);
                try
                {
                    if (lines.Begin(line, waiting)) await AttemptAsync(line, waiting);
                }
                finally
                {
                    turnstile.Release();
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The program ends.
        }
    }

    private async Task AttemptAsync(OutboxLine line, WaitingReplies waiting)
    {
        try
        {
            await post.SendAsync(waiting.Replies, DateTimeOffset.MaxValue, CancellationToken.None);
            LogDelivered();
        }
        catch (DeliveryException failure)
        {
            if (failure.Failure == DeliveryFailure.Blocked) GiveUp(line.Key);
            PutOff(waiting, failure.RetryAfter, failure.Message);
        }
        catch (Exception failure)
        {
            // A bug, or a machine in trouble: what it is may pass.
            LogBroken(failure);
            PutOff(waiting, null, failure.GetType().Name);
        }
        lines.End(line, waiting);
    }

    private void PutOff(WaitingReplies waiting, TimeSpan? wait, string reason)
    {
        var now = clock.GetUtcNow();
        if (waiting.IsTooLate(now)) eraser.Add(waiting.Replies.TakeAll());
        waiting.Pause(now, wait);
        if (waiting.Replies.Next is null) LogGivenUp(reason);
        else LogWaitsOn(reason, waiting.Due);
    }

    /// <summary>Null where it can't be sent: nobody can read it, or it would leave the machine without an app id.</summary>
    private PromisedReplies? Read(IReadOnlyList<OutboxMessage> turn)
    {
        try
        {
            var first = JsonSerializer.Deserialize(turn[0].Body, ActivityJson.Default.Activity);
            if (first is not null && ActivityCheck.IsWebAddress(first.ServiceUrl) && gate.Check(first.ServiceUrl) is null) return new(turn, first);
            LogGivenUp("their serviceUrl may not be posted to");
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or FormatException)
        {
            LogGivenUp("they cannot be read");
        }
        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} replies are left from before and will be delivered now")]
    private partial void LogLeft(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "Replies that had to wait were delivered")]
    private partial void LogDelivered();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Replies that had to wait were not all delivered: {Reason}. What is left is tried again at {Due:u}")]
    private partial void LogWaitsOn(string reason, DateTimeOffset due);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Replies that had to wait are given up: {Reason}")]
    private partial void LogGivenUp(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Replies that had to wait could not be sent")]
    private partial void LogBroken(Exception failure);
}
