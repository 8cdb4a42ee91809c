using System.Diagnostics.CodeAnalysis;

namespace SupportBot.Storage.Conversations;

/// <summary>Remembers the entries used last: at most <paramref name="capacity"/>, and none that lay unused for <paramref name="lifetime"/>.</summary>
internal sealed class RecentMap<TKey, TValue>(int capacity, TimeSpan lifetime, TimeProvider clock)
    where TKey : notnull
{
    private readonly Lock _guard = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries = [];

    /// <summary>The entry used last stands last.</summary>
    private readonly LinkedList<Entry> _order = new();

    public int Count
    {
        get
        {
            lock (_guard)
            {
                Forget();
                return _entries.Count;
            }
        }
    }

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_guard)
        {
            Forget();
            if (!_entries.TryGetValue(key, out var node))
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
        lock (_guard)
        {
            Put(key, value);
            Forget();
        }
    }

    public void Remove(TKey key)
    {
        lock (_guard)
        {
            if (_entries.Remove(key, out var node)) _order.Remove(node);
        }
    }

    private void Put(TKey key, TValue value)
    {
        if (_entries.Remove(key, out var node)) _order.Remove(node);
        _entries.Add(key, _order.AddLast(new Entry(key, value, clock.GetTimestamp())));
    }

    private void Forget()
    {
        while (_order.First is { } oldest && (_entries.Count > capacity || clock.GetElapsedTime(oldest.Value.Used) >= lifetime))
        {
            _order.RemoveFirst();
            _entries.Remove(oldest.Value.Key);
        }
    }

    private sealed record Entry(TKey Key, TValue Value, long Used);
}
