using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace SupportBot.Channels.Tests.DirectLine;

/// <summary>The client's end of a stream.</summary>
internal sealed class Socket : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));

    public WebSocketCloseStatus? Closed => socket.CloseStatus;

    public static async Task<Socket> OpenAsync(string url)
    {
        var opened = new Socket();
        opened.socket.Options.Proxy = null;
        await opened.socket.ConnectAsync(new Uri(url), opened.patience.Token);
        return opened;
    }

    /// <summary>What is answered where no socket opens.</summary>
    public static async Task<HttpStatusCode> RefusalAsync(string url)
    {
        using var refused = new Socket();
        refused.socket.Options.Proxy = null;
        refused.socket.Options.CollectHttpResponseDetails = true;
        await Assert.ThrowsAsync<WebSocketException>(() => refused.socket.ConnectAsync(new Uri(url), refused.patience.Token));
        return refused.socket.HttpStatusCode;
    }

    /// <summary>Null where the server closed.</summary>
    public async Task<JsonObject?> ReadAsync()
    {
        var text = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var received = await socket.ReceiveAsync(buffer, patience.Token);
            if (received.MessageType == WebSocketMessageType.Close) return null;
            text.Write(buffer, 0, received.Count);
            if (received.EndOfMessage) return JsonNode.Parse(Encoding.UTF8.GetString(text.ToArray()))!.AsObject();
        }
    }

    /// <summary>What comes until this many activities are there.</summary>
    public async Task<IReadOnlyList<string>> TextsAsync(int count)
    {
        List<string> texts = [];
        while (texts.Count < count)
            texts.AddRange(Talk.Texts(await ReadAsync() ?? throw new InvalidOperationException($"The socket was closed after: {string.Join(", ", texts)}")));
        return texts;
    }

    public Task SendAsync(string text) => socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, patience.Token);

    public Task CloseAsync() => socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);

    public void Dispose()
    {
        socket.Dispose();
        patience.Dispose();
    }
}
