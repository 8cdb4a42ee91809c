using System.Threading.Channels;

namespace SupportBot.Channels.DirectLine.Streams;

/// <summary>What is still to be sent through one socket.</summary>
internal sealed class Listener : IDisposable
{
    /// <summary>In frames, one a turn: whoever is further behind is dropped, and gets the rest by its watermark once it is back.</summary>
    private const int LongestQueue = 64;

    private readonly Channel<Frame> queue = Channel.CreateBounded<Frame>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });
    private readonly CancellationTokenSource tooSlow = new();

    public ChannelReader<Frame> Frames => queue.Reader;

    /// <summary>Cancelled when the queue is full.</summary>
    public CancellationToken TooSlow => tooSlow.Token;

    /// <summary>Waits for nobody, not even for the end of a socket that is dropped.</summary>
    public void Hear(Frame frame)
    {
        if (!queue.Writer.TryWrite(frame) && queue.Writer.TryComplete()) _ = tooSlow.CancelAsync();
    }

    /// <summary>What is in the queue is still sent.</summary>
    public void End() => queue.Writer.TryComplete();

    public void Dispose() => tooSlow.Dispose();
}
