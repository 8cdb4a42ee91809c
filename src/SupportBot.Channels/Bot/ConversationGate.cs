using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Bot;

/// <summary>Lets one turn at a time into a conversation, in the order of arrival, and keeps nothing of a conversation where nobody is waiting.</summary>
internal sealed class ConversationGate
{
    private readonly Lock guard = new();
    private readonly Dictionary<ConversationKey, Queue> queues = [];

    /// <summary>Conversations with a turn under way.</summary>
    public int Count
    {
        get
        {
            lock (guard) return queues.Count;
        }
    }

    /// <summary>How many are in a conversation: the one whose turn it is, and those who wait.</summary>
    public int PeopleIn(ConversationKey key)
    {
        lock (guard) return queues.GetValueOrDefault(key)?.People ?? 0;
    }

    /// <summary>Waits for its turn; disposing lets the next one in.</summary>
    public async Task<IDisposable> EnterAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        var queue = Join(key);
        try
        {
            await queue.Turn.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(key, queue);
            throw;
        }
        return new Stay(this, key, queue);
    }

    private Queue Join(ConversationKey key)
    {
        lock (guard)
        {
            if (!queues.TryGetValue(key, out var queue)) queues.Add(key, queue = new Queue());
            queue.People++;
            return queue;
        }
    }

    private void Leave(ConversationKey key, Queue queue)
    {
        lock (guard)
        {
            if (--queue.People == 0) queues.Remove(key);
        }
    }

    private sealed class Queue
    {
        /// <summary>Never disposed: it holds nothing but memory, as its wait handle is not used.</summary>
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int People { get; set; }
    }

    private sealed class Stay(ConversationGate gate, ConversationKey key, Queue queue) : IDisposable
    {
        private bool over;

        public void Dispose()
        {
            if (over) return;
            over = true;
            queue.Turn.Release();
            gate.Leave(key, queue);
        }
    }
}
