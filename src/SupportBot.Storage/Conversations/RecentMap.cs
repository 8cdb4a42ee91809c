using System.Diagnostics.CodeAnalysis;

namespace SupportBot.Storage.Conversations;

/// <summary>Remembers the entries used last: at most <paramref name="capacity"/>, and none that lay unused for <paramref name="lifetime"/>.</summary>
internal sealed class RecentMap<TKey, TValue>(int capacity, TimeSpan lifetime, TimeProvider clock)
    where TKey : notnull
{
    private readonly Lock guard = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> entries = [];

    /// <summary>The entry used last stands last.</summary>
    private readonly LinkedList<Entry> order = new();

    public int Count
    {
        get
        {
            lock (guard)
            {
                Forget();
                return entries.Count;
            }
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (guard)
        {
            Forget();
            if (!entries.TryGetValue(key, out var node))
            {
                value = default;
                return false;
            }
            value = node.Value.Value;
            Put(key, value);
            return true;
        }
    }

    public void Set(TKey key, TValue value)
    {
        lock (guard)
        {
            Put(key, value);
            Forget();
        }
    }

    public void Remove(TKey key)
    {
        lock (guard)
        {
            if (entries.Remove(key, out var node)) order.Remove(node);
        }
    }

    private void Put(TKey key, TValue value)
    {
        if (entries.Remove(key, out var node)) order.Remove(node);
        entries.Add(key, order.AddLast(new Entry(key, value, clock.GetTimestamp())));
    }

    private void Forget()
    {
        while (order.First is { } oldest && (entries.Count > capacity || clock.GetElapsedTime(oldest.Value.Used) >= lifetime))
        {
            order.RemoveFirst();
            entries.Remove(oldest.Value.Key);
        }
    }

    private sealed record Entry(TKey Key, TValue Value, long Used);
}
