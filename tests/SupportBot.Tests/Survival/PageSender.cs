using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Survival;

/// <summary>A member's page on Direct Line. One token is enough for all lives of the server.</summary>
internal sealed class PageSender(MortalServer server) : Sender(server)
{
    private readonly MortalServer _server = server;
    private string _token = "";
    private string _conversation = "";

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        var address = await _server.Address.WaitAsync(cancellationToken);
        var begun = await SendAsync(new(HttpMethod.Post, new Uri(address, "/v3/directline/conversations")), cancellationToken);
        (_token, _conversation) = ((string)begun["token"]!, (string)begun["conversationId"]!);
    }

    /// <summary>The whole history, as a page reads it that comes back.</summary>
    public async Task<IReadOnlyList<JsonNode>> ReadAsync(CancellationToken cancellationToken)
    {
        List<JsonNode> history = [];
        var address = await _server.Address.WaitAsync(cancellationToken);
        for (var watermark = "0"; ;)
        {
            var page = await SendAsync(Authorized(new(HttpMethod.Get, new Uri(address, $"{Activities}?watermark={watermark}"))), cancellationToken);
            if (page["activities"]!.AsArray() is not [_, ..] activities) return history;
            history.AddRange(activities!);
            watermark = (string)page["watermark"]!;
        }
    }

    protected override HttpRequestMessage Post(Uri server, string id) => Authorized(new(HttpMethod.Post, new Uri(server, Activities))
    {
        Content = Json(new JsonObject
        {
            ["type"] = "message",
            ["text"] = Known.Question,
            ["from"] = new JsonObject { ["id"] = "user" },
            ["channelData"] = new JsonObject { ["clientActivityID"] = id },
        }),
    });

    private string Activities => $"/v3/directline/conversations/{_conversation}/activities";

    private HttpRequestMessage Authorized(HttpRequestMessage request)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return request;
    }
}
