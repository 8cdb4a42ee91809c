namespace SupportBot.Testing.Transports;

/// <summary>Stands still until it is moved; what waited for the new time then goes on.</summary>
public sealed class StillClock : TimeProvider
{
    private readonly Lock guard = new();
    private readonly List<Alarm> alarms = [];
    private DateTimeOffset now = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>How long those who wait still have to.</summary>
    public IReadOnlyList<TimeSpan> Awaited
    {
        get
        {
            lock (guard) return [.. alarms.Select(alarm => alarm.Due - now)];
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (guard) return now;
    }

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Move(TimeSpan by)
    {
        List<Alarm> rung;
        lock (guard)
        {
            now += by;
            rung = [.. alarms.Where(alarm => alarm.Due <= now).OrderBy(alarm => alarm.Due)];
            alarms.RemoveAll(rung.Contains);
        }
        foreach (var alarm in rung) alarm.Ring();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        return alarm;
    }

    private sealed class Alarm(StillClock clock, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Ring() => ring();

        /// <summary>Rings once; nothing here needs more.</summary>
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock.guard)
            {
                clock.alarms.Remove(this);
                if (dueTime == Timeout.InfiniteTimeSpan) return true;
                Due = clock.now + dueTime;
                clock.alarms.Add(this);
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock.guard) clock.alarms.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
