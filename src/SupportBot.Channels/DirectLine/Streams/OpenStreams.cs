using Microsoft.Extensions.Options;

namespace SupportBot.Channels.DirectLine.Streams;

/// <summary>Who listens to which conversation.</summary>
internal sealed class OpenStreams(IOptions<DirectLineOptions> options)
{
    /// <summary>One member has a few tabs open, not many.</summary>
    private const int MostOfOneConversation = 10;

    private readonly Lock guard = new();
    private readonly Dictionary<string, List<Listener>> listeners = [];
    private int open;

    public int Count
    {
        get
        {
            lock (guard) return open;
        }
    }

    /// <summary>Null where there are too many already.</summary>
    public Listener? Open(string conversation)
    {
        lock (guard)
        {
            if (open >= options.Value.OpenSockets) return null;
            if (!listeners.TryGetValue(conversation, out var here)) listeners.Add(conversation, here = []);
            if (here.Count >= MostOfOneConversation) return null;

            var listener = new Listener();
            here.Add(listener);
            open++;
            return listener;
        }
    }

    public void Close(string conversation, Listener listener)
    {
        lock (guard)
        {
            if (!listeners.TryGetValue(conversation, out var here) || !here.Remove(listener)) return;
            open--;
            if (here.Count == 0) listeners.Remove(conversation);
        }
    }

    /// <summary>Waits for nobody.</summary>
    public void Push(string conversation, Frame frame)
    {
        lock (guard)
        {
            foreach (var listener in listeners.GetValueOrDefault(conversation, [])) listener.Hear(frame);
        }
    }

    /// <summary>The conversation is over for those who listen.</summary>
    public void End(string conversation)
    {
        lock (guard)
        {
            foreach (var listener in listeners.GetValueOrDefault(conversation, [])) listener.End();
        }
    }
}
