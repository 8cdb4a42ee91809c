using System.Text.Json;
using System.Text.Json.Nodes;
using SupportBot.Channels.Activities;

namespace SupportBot.BotFramework.Tests;

public sealed class SdkActivityTests
{
    [Fact]
    public void An_activity_survives_the_way_there_and_back()
    {
        const string json = """
            {
              "type": "message", "id": "1", "timestamp": "2026-01-02T03:04:05.6+00:00", "serviceUrl": "http://localhost:1/", "channelId": "emulator",
              "from": { "id": "u", "name": "U", "aadObjectId": "a", "role": "user", "favourite": { "colour": "blue" } },
              "conversation": { "id": "c", "isGroup": false, "conversationType": "personal", "tenantId": "t", "history": [1, 2] },
              "recipient": { "id": "b" }, "replyToId": "0", "textFormat": "plain", "text": "hi 😀", "inputHint": "acceptingInput", "locale": "en-GB",
              "attachments": [ { "contentType": "t", "content": { "a": 1.5, "when": "2026-01-02" }, "name": "n" } ],
              "entities": [ { "type": "mention", "mentioned": { "id": "b" } } ],
              "suggestedActions": { "to": [ "u" ], "actions": [ { "type": "imBack", "title": "T", "value": "2026-01-02T03:04:05+01:00" } ] },
              "membersAdded": [ { "id": "u" } ], "name": "n", "value": { "k": "2026-01-02T03:04:05.000Z", "n": 12345678901234567 },
              "valueType": "vt", "label": "l", "code": "c", "deliveryMode": "normal",
              "channelData": { "clientTimestamp": "2026-01-02T03:04:05.000Z" }, "somethingNew": { "deep": [ true, "2026-01-02T03:04:05.000Z" ] }
            }
            """;

        var ours = JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!;
        var back = JsonSerializer.Serialize(SdkActivity.ToOurs(SdkActivity.ToSdk(ours)), ActivityJson.Default.Activity);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(back)), back);
    }
}
