using System.Net.WebSockets;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.DirectLine.Streams;

/// <summary>
/// One open socket of a conversation: first what is kept behind the client's watermark, then what comes, without gap or repetition. The listener was
/// opened before, so nothing is missed between the two.
/// </summary>
internal sealed class SocketStream(WebSocket socket, Listener listener, ConversationKey key, IHistory history)
{
    /// <summary>In entries, for one frame.</summary>
    public const int LargestFrame = 100;

    /// <summary>In bytes. The stock client sends empty messages, to find out whether the line is dead.</summary>
    private const int LargestMessage = 4096;

    /// <summary>For the client to take one frame, or to answer our goodbye.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private long sent;

    /// <summary>Until the client leaves, the conversation ends or the server stops.</summary>
    public async Task RunAsync(long watermark, CancellationToken stopping)
    {
        sent = watermark;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var receiving = ReceiveAsync();
        _ = receiving.ContinueWith(
            _ => over.CancelAsync(), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Unwrap();
        try
        {
            await SendAsync(over.Token);
            listener.TooSlow.ThrowIfCancellationRequested();
            await CloseAsync(WebSocketCloseStatus.NormalClosure, receiving);
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            await CloseAsync(stopping.IsCancellationRequested ? WebSocketCloseStatus.EndpointUnavailable : WebSocketCloseStatus.NormalClosure, receiving);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException)
        {
            // The client is gone, or too slow. It comes back with its watermark, if it can.
            socket.Abort();
        }
        catch
        {
            socket.Abort();
            throw;
        }
        finally
        {
            await receiving;
        }
    }

    private async Task SendAsync(CancellationToken over)
    {
        await ReplayAsync(over);
        while (await listener.Frames.WaitToReadAsync(over))
        {
            while (listener.Frames.TryRead(out var frame))
            {
                if (!frame.IsKept || frame.First == sent + 1) await SendAsync(frame, over);
                else if (frame.Last > sent) await ReplayAsync(over);
            }
        }
    }

    private async Task ReplayAsync(CancellationToken over)
    {
        IReadOnlyList<HistoryEntry> entries;
        do
        {
            entries = await history.ReadAsync(key, sent, LargestFrame, over);
            if (entries.Count > 0) await SendAsync(Frame.Of(entries), over);
        }
        while (entries.Count == LargestFrame);
    }

    private async Task SendAsync(Frame frame, CancellationToken over)
    {
        // Not by "over": a frame that is cut off takes the socket with it, and then there is no goodbye.
        over.ThrowIfCancellationRequested();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(listener.TooSlow);
        patience.CancelAfter(Patience);
        await socket.SendAsync(frame.Body, WebSocketMessageType.Text, endOfMessage: true, patience.Token);
        if (frame.IsKept) sent = frame.Last;
    }

    /// <summary>Reads and forgets, until the client closes. Never fails.</summary>
    private async Task ReceiveAsync()
    {
        var buffer = new byte[256];
        var length = 0;
        try
        {
            while (length <= LargestMessage)
            {
                var received = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                if (received.MessageType == WebSocketMessageType.Close) return;
                length = received.EndOfMessage ? 0 : length + received.Count;
            }
            socket.Abort();
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            // The line is dead.
        }
    }

    private async Task CloseAsync(WebSocketCloseStatus status, Task receiving)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived)) return;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await socket.CloseOutputAsync(status, null, patience.Token);
            await receiving.WaitAsync(patience.Token);
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException or ObjectDisposedException)
        {
            socket.Abort();
        }
    }
}
