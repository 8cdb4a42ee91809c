using System.Net.Http.Headers;
using System.Text.Json;

namespace SupportBot.Benchmarks.Turns;

/// <summary>Posts members' messages to a bot, as a channel does.</summary>
/// <param name="expectReplies">Whether replies come in the answer to the request, instead of by a request of their own.</param>
internal sealed class Talker(Uri bot, string serviceUrl, IReadOnlyList<string> questions, bool expectReplies) : IDisposable
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
    });

    private readonly string _mode = expectReplies ? "expectReplies" : "normal";
    private readonly Uri _messages = new(bot, "/api/messages");
    private readonly JsonEncodedText[] _questions = [.. questions.Select(question => JsonEncodedText.Encode(question))];

    public int Questions => _questions.Length;

    /// <summary>Until the bot has answered the request, and so has posted its reply.</summary>
    public async Task SayAsync(string conversation, int turn, int question)
    {
        var body = $$"""
            {"type":"message","id":"{{turn}}","channelId":"directline","serviceUrl":"{{serviceUrl}}","from":{"id":"member"},"recipient":{"id":"bot"},"conversation":{"id":"{{conversation}}","conversationType":"personal"},"locale":"en-US","deliveryMode":"{{_mode}}","text":"{{_questions[question % _questions.Length]}}"}
            """;
        using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
        content.Headers.ContentType = Json;
        using var request = new HttpRequestMessage(HttpMethod.Post, _messages) { Content = content };
        using var response = await _http.SendAsync(request, CancellationToken.None);
        if (!response.IsSuccessStatusCode)
            throw new InvalidOperationException($"{_messages} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        var answer = await response.Content.ReadAsByteArrayAsync();
        if (expectReplies && answer.AsSpan().IndexOf("\"message\""u8) < 0) throw new InvalidOperationException($"{_messages} answered without a reply.");
    }

    public void Dispose() => _http.Dispose();
}
