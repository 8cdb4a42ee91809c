namespace SupportBot.Channels.Connector;

/// <summary>Replies that wait for a better moment.</summary>
internal sealed class WaitingReplies(PromisedReplies replies, DateTimeOffset now)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);

    /// <summary>An answer that comes later than this helps nobody.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(24);

    private readonly DateTimeOffset since = now;
    private int pauses;

    public PromisedReplies Replies { get; } = replies;

    /// <summary>When to try.</summary>
    public DateTimeOffset Due { get; private set; } = now;

    /// <summary>
    /// Each pause is twice as long as the one before, unless the channel says how long it is to be; none outlasts the time an answer is good for.
    /// </summary>
    public void Pause(DateTimeOffset now, TimeSpan? asked)
    {
        var own = FirstPause * Math.Pow(2, Math.Min(pauses++, 10));
        var pause = asked ?? (own < LongestPause ? own : LongestPause);
        var left = since + LongestWait - now;
        Due = now + (pause < left ? pause : left);
    }

    public bool IsTooLate(DateTimeOffset now) => now - since >= LongestWait;
}
