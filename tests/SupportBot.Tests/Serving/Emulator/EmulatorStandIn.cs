using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using SupportBot.Testing.Transports;

namespace SupportBot.Tests.Serving.Emulator;

/// <summary>
/// Speaks to a bot as the Bot Framework Emulator 4.15 does, which has no version without a screen: the ids, the order, the fields and the roles are
/// those of its published source; what it saves has the form of its transcripts.
/// </summary>
internal sealed class EmulatorStandIn(FakeChannel service, HttpClient bot)
{
    private readonly string _conversation = $"{Guid.NewGuid()}|livechat";
    private readonly JsonObject _user = new() { ["id"] = Guid.NewGuid().ToString(), ["name"] = "User", ["role"] = "user" };
    private readonly JsonObject _bot = new() { ["id"] = Guid.NewGuid().ToString(), ["name"] = "Bot", ["role"] = "bot" };
    private readonly JsonArray _transcript = [];
    private int _heard = service.Arrivals.Count;

    /// <summary>Where replies to an activity must be posted, as they come over the wire.</summary>
    public string AddressOf(string activity) => $"POST /v3/conversations/{_conversation.Replace("|", "%7C", StringComparison.Ordinal)}/activities/{activity}";

    /// <summary>The bot joins, then the member; newer versions tell of both at once.</summary>
    /// <returns>What the bot sent, by address and activity.</returns>
    public async Task<IReadOnlyList<FakeChannel.Arrived>> OpenAsync(bool atOnce)
    {
        if (atOnce) return await PostAsync(Update(_user, _bot));
        return [.. await PostAsync(Update(_bot)), .. await PostAsync(Update(_user))];
    }

    public Task<IReadOnlyList<FakeChannel.Arrived>> SayAsync(string text) => PostAsync(new JsonObject
    {
        ["text"] = text,
        ["textFormat"] = "plain",
        ["type"] = "message",
        ["channelData"] = new JsonObject { ["clientActivityID"] = $"{Guid.NewGuid()}", ["clientTimestamp"] = "2026-01-02T03:04:05.006Z" },
        ["entities"] = new JsonArray(
            new JsonObject { ["requiresBotState"] = true, ["supportsListening"] = true, ["supportsTts"] = true, ["type"] = "ClientCapabilities" }),
        ["from"] = _user.DeepClone(),
    });

    /// <summary>What "Save transcript" writes.</summary>
    public string Save() => _transcript.ToJsonString();

    private JsonObject Update(params IEnumerable<JsonObject> members) => new()
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JsonArray([.. members.Select(member => Without("role", member))]),
        ["from"] = Without("role", _user),
    };

    private async Task<IReadOnlyList<FakeChannel.Arrived>> PostAsync(JsonObject activity)
    {
        Stamp(activity, _bot);
        activity["locale"] = "en-US";
        activity["serviceUrl"] = service.ServiceUrl;
        _transcript.Add(activity.DeepClone());
        using var response = await bot.PostAsJsonAsync("/api/messages", activity);
        Assert.True(response.StatusCode == HttpStatusCode.OK, await response.Content.ReadAsStringAsync());

        var arrived = service.Arrivals.Skip(_heard).ToList();
        _heard += arrived.Count;
        foreach (var reply in arrived) _transcript.Add(Received(reply.Activity));
        return arrived;
    }

    /// <summary>A reply as it is shown and saved: with an id and a time, its recipient known by the role alone.</summary>
    private JsonObject Received(JsonObject reply)
    {
        var received = reply.DeepClone().AsObject();
        Stamp(received, new JsonObject { ["id"] = (string)_user["id"]!, ["role"] = "user" });
        return received;
    }

    private void Stamp(JsonObject activity, JsonObject recipient)
    {
        activity["channelId"] = "emulator";
        activity["conversation"] = new JsonObject { ["id"] = _conversation };
        activity["id"] = Guid.NewGuid().ToString();
        activity["localTimestamp"] = "2026-01-02T04:04:05+01:00";
        activity["timestamp"] = "2026-01-02T03:04:05.006Z";
        activity["recipient"] = recipient.DeepClone();
    }

    private static JsonObject Without(string property, JsonObject account)
    {
        var other = account.DeepClone().AsObject();
        other.Remove(property);
        return other;
    }
}
