using System.Text.Json;
using System.Text.Json.Nodes;
using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Tests.Activities;

public sealed class ActivityJsonTests
{
    [Fact]
    public void An_activity_is_written_as_it_was_read()
    {
        const string json = """
            {
              "type": "message", "id": "1", "timestamp": "2026-01-02T03:04:05.6Z", "localTimestamp": "2026-01-02T04:04:05.600+01:00",
              "localTimezone": "Europe/Oslo", "serviceUrl": "http://localhost:1/", "channelId": "emulator",
              "from": { "id": "u", "name": "U", "aadObjectId": "a", "role": "user", "favourite": { "colour": "blue" } },
              "conversation": { "id": "c", "name": "n", "isGroup": false, "conversationType": "personal", "tenantId": "t", "history": [1, 2] },
              "recipient": { "id": "b" }, "replyToId": "0", "textFormat": "plain", "text": "hi", "speak": "hi", "inputHint": "acceptingInput",
              "locale": "en-GB", "attachmentLayout": "list",
              "attachments": [ { "contentType": "t", "contentUrl": "u", "content": { "a": 1.0 }, "name": "n", "thumbnailUrl": "t", "x": 1 } ],
              "entities": [ { "type": "mention", "mentioned": { "id": "b" } } ],
              "suggestedActions": { "to": [ "u" ], "actions": [ { "type": "imBack", "title": "T", "value": "V", "image": "i" } ], "y": 2 },
              "membersAdded": [ { "id": "u" } ], "membersRemoved": [ { "id": "v" } ],
              "name": "n", "value": { "k": null }, "valueType": "vt", "label": "l", "code": "c", "deliveryMode": "normal",
              "channelData": { "clientActivityID": "9" }, "listenFor": [ "a" ], "somethingNew": { "deep": [ true ] }
            }
            """;

        var activity = JsonSerializer.Deserialize(json, ActivityJson.Default.Activity)!;
        var written = JsonSerializer.Serialize(activity, ActivityJson.Default.Activity);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(written)), written);
    }

    [Fact]
    public void What_is_null_is_left_out() =>
        Assert.Equal(
            """{"type":"message","from":{"id":"b"},"suggestedActions":{"actions":[{"type":"imBack","title":"Yes","value":"Yes"}]}}""",
            JsonSerializer.Serialize(
                new Activity { Type = "message", From = new("b"), SuggestedActions = new([CardAction.Say("Yes")]) },
                ActivityJson.Default.Activity));
}
