using SupportBot.Channels.Activities;
using SupportBot.Channels.Delivery;

namespace SupportBot.Channels.Teams;

/// <summary>
/// Keeps what the bot sends to one conversation in Teams within the rates that Teams allows, so that it never has to be refused. What would have
/// to wait for long waits in the outbox.
/// </summary>
internal sealed class TeamsPace(TimeProvider clock)
{
    /// <summary>How many messages in how long; the first rule that Teams gives is for the shortest time.</summary>
    private static readonly (int Messages, TimeSpan In)[] Rates =
        [(7, TimeSpan.FromSeconds(1)), (8, TimeSpan.FromSeconds(2)), (60, TimeSpan.FromSeconds(30)), (1800, TimeSpan.FromHours(1))];

    /// <summary>Of a request that a channel is waiting on.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly Lock guard = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> sent = [];
    private DateTimeOffset swept = clock.GetUtcNow();

    /// <summary>Conversations of the last hour.</summary>
    public int Count
    {
        get
        {
            lock (guard) return sent.Count;
        }
    }

    /// <summary>Waits until a message may be sent, and counts it. Other channels don't wait.</summary>
    /// <exception cref="DeliveryException">It would take too long; nothing was counted.</exception>
    public Task EnterAsync(Activity message, CancellationToken cancellationToken)
    {
        if (message is not { ChannelId: ChannelIds.Teams, Conversation.Id: { } conversation }) return Task.CompletedTask;
        var wait = Reserve(conversation);
        return wait > TimeSpan.Zero ? Task.Delay(wait, clock, cancellationToken) : Task.CompletedTask;
    }

    private TimeSpan Reserve(string conversation)
    {
        lock (guard)
        {
            var now = clock.GetUtcNow();
            Sweep(now);
            if (!sent.TryGetValue(conversation, out var times)) sent.Add(conversation, times = []);
            Forget(times, now);

            var free = Free([.. times], now);
            if (free - now > LongestWait) throw TooFast(free - now);
            times.Enqueue(free);
            return free - now;
        }
    }

    private static DateTimeOffset Free(DateTimeOffset[] times, DateTimeOffset now)
    {
        var free = now;
        foreach (var (messages, time) in Rates)
            if (times.Length >= messages && times[^messages] + time is var next && next > free) free = next;
        return free;
    }

    private void Sweep(DateTimeOffset now)
    {
        if (now - swept < Rates[^1].In) return;
        swept = now;
        foreach (var (conversation, times) in sent.ToArray())
        {
            Forget(times, now);
            if (times.Count == 0) sent.Remove(conversation);
        }
    }

    private static void Forget(Queue<DateTimeOffset> times, DateTimeOffset now)
    {
        while (times.TryPeek(out var oldest) && now - oldest >= Rates[^1].In) times.Dequeue();
    }

    private static DeliveryException TooFast(TimeSpan wait) =>
        new($"Teams allows the next message to this conversation in {wait.TotalSeconds:0} s", DeliveryFailure.NotNow) { RetryAfter = wait };
}
