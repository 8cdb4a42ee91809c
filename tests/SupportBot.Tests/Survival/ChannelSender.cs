using System.Text.Json.Nodes;
using SupportBot.Testing.Transports;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Survival;

/// <summary>A channel that posts to /api/messages, and gets the replies at its own address.</summary>
internal sealed class ChannelSender(MortalServer server, FakeChannel channel, string conversation) : Sender(server)
{
    /// <summary>How often the reply to each activity arrived.</summary>
    public IReadOnlyDictionary<string, int> Replies => channel.Arrivals
        .Where(arrival => (string?)arrival.Activity["type"] == "message" && (string?)arrival.Activity["conversation"]!["id"] == conversation)
        .CountBy(arrival => (string)arrival.Activity["replyToId"]!)
        .ToDictionary();

    protected override HttpRequestMessage Post(Uri server, string id) => new(HttpMethod.Post, new Uri(server, "/api/messages"))
    {
        Content = Json(new JsonObject
        {
            ["type"] = "message",
            ["id"] = id,
            ["serviceUrl"] = channel.ServiceUrl,
            ["channelId"] = "test",
            ["from"] = new JsonObject { ["id"] = "user" },
            ["recipient"] = new JsonObject { ["id"] = "bot" },
            ["conversation"] = new JsonObject { ["id"] = conversation },
            ["text"] = Known.Question,
        }),
    };
}
