using System.Threading.Channels;

namespace SupportBot.Channels.DirectLine.Streams;

/// <summary>What is still to be sent through one socket.</summary>
internal sealed class Listener
{
    /// <summary>In frames, one a turn: whoever is further behind is dropped, and gets the rest by its watermark once it is back.</summary>
    private const int LongestQueue = 64;

    private readonly Channel<Frame> queue = Channel.CreateBounded<Frame>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });

    public ChannelReader<Frame> Frames => queue.Reader;

    public void Hear(Frame frame)
    {
        if (!queue.Writer.TryWrite(frame)) queue.Writer.TryComplete(new ListenerTooSlowException());
    }

    /// <summary>What is in the queue is still sent.</summary>
    public void End() => queue.Writer.TryComplete();
}
