using System.Collections.Concurrent;

namespace SupportBot.Testing.Transports;

/// <summary>Waits a part of what it is asked to, and remembers what that was. Its hands stand still until they are moved.</summary>
public sealed class HastyClock : TimeProvider
{
    private readonly ConcurrentQueue<TimeSpan> asked = new();
    private TimeSpan moved;

    /// <summary>How many times faster than it should be.</summary>
    public int Haste { get; set; } = 1;

    public IReadOnlyList<TimeSpan> Asked => [.. asked];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => moved.Ticks;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero) + moved;

    public void Move(TimeSpan by) => moved += by;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        asked.Enqueue(dueTime);
        return System.CreateTimer(callback, state, dueTime / Haste, period);
    }
}
