namespace SupportBot.Channels.Bot;

/// <summary>Shows that the bot is at work, once, where an answer takes long.</summary>
internal sealed class TypingNotice : IAsyncDisposable
{
    /// <summary>Before anything is shown.</summary>
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(1);

    /// <summary>For showing it: replies wait no longer than this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly TimeProvider clock;
    private readonly Func<CancellationToken, Task> show;
    private readonly ITimer timer;
    private readonly Lock guard = new();
    private Task showing = Task.CompletedTask;
    private bool over;

    public TypingNotice(TimeProvider clock, Func<CancellationToken, Task> show)
    {
        (this.clock, this.show) = (clock, show);
        timer = clock.CreateTimer(static notice => ((TypingNotice)notice!).Begin(), this, Long, Timeout.InfiniteTimeSpan);
    }

    /// <summary>From now on nothing is shown, and nothing is on its way.</summary>
    public ValueTask EndAsync()
    {
        timer.Dispose();
        lock (guard)
        {
            over = true;
            return showing.IsCompleted ? ValueTask.CompletedTask : new ValueTask(showing);
        }
    }

    public ValueTask DisposeAsync() => EndAsync();

    private void Begin()
    {
        lock (guard)
        {
            if (!over) showing = Task.Run(ShowAsync);
        }
    }

    private async Task ShowAsync()
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            await show(patience.Token);
        }
        catch (Exception)
        {
            // It was a courtesy. Where the channel is in trouble, the reply will tell.
        }
    }
}
