using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Connector;

/// <summary>The conversations where something waits.</summary>
internal sealed class OutboxLines
{
    private readonly Lock guard = new();
    private readonly Dictionary<ConversationKey, OutboxLine> lines = [];

    /// <param name="deliver">Started where nothing waited in that conversation so far.</param>
    public void Add(WaitingReplies waiting, Func<OutboxLine, Task> deliver)
    {
        lock (guard)
        {
            var isNew = !lines.TryGetValue(waiting.Replies.Key, out var line);
            if (line is null) lines.Add(waiting.Replies.Key, line = new OutboxLine(waiting.Replies.Key));
            line.Waiting.Add(waiting);
            if (isNew) line.Delivery = Task.Run(() => deliver(line));
        }
    }

    /// <summary>Null where nothing waits any more; then the line is closed.</summary>
    public WaitingReplies? First(OutboxLine line)
    {
        lock (guard)
        {
            if (line.Waiting is [var first, ..]) return first;
            lines.Remove(line.Key);
            return null;
        }
    }

    /// <summary>False where they were taken away meanwhile.</summary>
    public bool Begin(OutboxLine line, WaitingReplies waiting)
    {
        lock (guard)
        {
            if (!line.Waiting.Contains(waiting)) return false;
            line.UnderWay = waiting;
            return true;
        }
    }

    public void End(OutboxLine line, WaitingReplies waiting)
    {
        lock (guard)
        {
            line.UnderWay = null;
            if (waiting.Replies.Next is null) line.Waiting.Remove(waiting);
        }
    }

    /// <summary>Takes out the replies to an activity, unless they are being sent.</summary>
    public WaitingReplies? Remove(Activity repliedTo)
    {
        lock (guard)
        {
            if (!lines.TryGetValue(ConversationKeys.Of(repliedTo), out var line)) return null;
            var found = line.Waiting.Find(waiting => waiting != line.UnderWay && waiting.Replies.ReplyToId == repliedTo.Id);
            if (found is not null) line.Waiting.Remove(found);
            return found;
        }
    }

    /// <summary>Takes out all that wait in a conversation, except those being sent.</summary>
    public IReadOnlyList<WaitingReplies> RemoveAll(ConversationKey key)
    {
        lock (guard)
        {
            if (!lines.TryGetValue(key, out var line)) return [];
            IReadOnlyList<WaitingReplies> removed = [.. line.Waiting.Where(waiting => waiting != line.UnderWay)];
            line.Waiting.RemoveAll(waiting => waiting != line.UnderWay);
            return removed;
        }
    }

    /// <summary>Waits for all that deliver.</summary>
    public Task EndAsync()
    {
        lock (guard) return Task.WhenAll(lines.Values.Select(line => line.Delivery).ToArray());
    }
}
