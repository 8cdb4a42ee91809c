using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace SupportBot.Benchmarks.Sockets;

/// <summary>A member with the chat page open: one conversation, one socket, one question after the other.</summary>
internal sealed class ChatMember : IDisposable
{
    private readonly HttpClient _http;
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[64 * 1024];
    private readonly string _token;
    private readonly string _activities;

    private ChatMember(HttpClient http, string conversation, string token)
    {
        (_http, _token) = (http, token);
        _activities = $"v3/directline/conversations/{conversation}/activities";
        _socket.Options.Proxy = null;
    }

    /// <summary>Milliseconds of each question, from before it was posted until its answer was there.</summary>
    public List<double> Answered { get; } = [];

    public int Asked { get; private set; }

    /// <summary>Begins a conversation, opens its socket, and waits for the welcome.</summary>
    public static async Task<ChatMember> ComeAsync(HttpClient http, CancellationToken cancellation)
    {
        using var begun = await http.PostAsync(new Uri("v3/directline/conversations", UriKind.Relative), null, cancellation);
        var body = await begun.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>(cancellation);
        var member = new ChatMember(http, body.GetProperty("conversationId").GetString()!, body.GetProperty("token").GetString()!);
        await member._socket.ConnectAsync(new Uri(body.GetProperty("streamUrl").GetString()!), cancellation);
        await member.ReadAsync(cancellation);
        return member;
    }

    /// <summary>A question that is not answered within the time is lost.</summary>
    public async Task AskAsync(string question, CancellationToken cancellation)
    {
        var id = $"q{++Asked}";
        var start = Stopwatch.GetTimestamp();
        var posting = PostAsync(id, question, cancellation);
        while (!IsAnswer(await ReadAsync(cancellation), id))
        {
        }
        Answered.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        await posting;
    }

    public void Dispose()
    {
        _socket.Abort();
        _socket.Dispose();
    }

    private async Task PostAsync(string id, string question, CancellationToken cancellation)
    {
        var activity = new { type = "message", text = question, from = new { id = "member" }, channelData = new { clientActivityID = id } };
        using var request = new HttpRequestMessage(HttpMethod.Post, _activities) { Content = JsonContent.Create(activity) };
        request.Headers.Authorization = new("Bearer", _token);
        using var response = await _http.SendAsync(request, cancellation);
        response.EnsureSuccessStatusCode();
    }

    private async Task<JsonElement> ReadAsync(CancellationToken cancellation)
    {
        var length = 0;
        ValueWebSocketReceiveResult received;
        do
        {
            received = await _socket.ReceiveAsync(_buffer.AsMemory(length), cancellation);
            if (received.MessageType == WebSocketMessageType.Close) throw new InvalidOperationException("The server closed the socket.");
            length += received.Count;
        }
        while (!received.EndOfMessage);
        return JsonElement.Parse(_buffer.AsSpan(0, length));
    }

    /// <summary>The echo of the question, with a reply to it behind.</summary>
    private static bool IsAnswer(JsonElement frame, string id)
    {
        var activities = frame.GetProperty("activities").EnumerateArray().ToList();
        var echo = activities.FindIndex(
            activity => activity.TryGetProperty("channelData", out var data) && data.TryGetProperty("clientActivityID", out var asked)
                && asked.GetString() == id);
        if (echo < 0) return false;
        var number = activities[echo].GetProperty("id").GetString();
        return activities[(echo + 1)..].Exists(activity => activity.TryGetProperty("replyToId", out var to) && to.GetString() == number);
    }
}
