using System.Text.Json;
using System.Text.Json.Nodes;
using SupportBot.Core.Turns;

namespace SupportBot.Storage.Conversations;

/// <summary>A conversation's state as it is stored. A member that is missing has the value of a new state; one that nobody knows is passed over.</summary>
internal static class StateJson
{
    /// <summary>Rises when a member changes its meaning, so that it would be misread.</summary>
    private const int Version = 1;

    public static byte[] Write(ConversationState state) =>
        JsonSerializer.SerializeToUtf8Bytes(new StoredState(Version, state), StoredStateJson.Default.StoredState);

    /// <returns>Null where it can't be read.</returns>
    public static ConversationState? Read(byte[] stored)
    {
        try
        {
            // The generated reader would leave a missing member null, whatever its initializer says.
            var whole = JsonNode.Parse(Write(ConversationState.New))!.AsObject();
            Overlay(whole, JsonNode.Parse(stored)?.AsObject() ?? []);
            return whole.Deserialize(StoredStateJson.Default.StoredState) is { Version: Version } read ? read.State : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    private static void Overlay(JsonObject onto, JsonObject members)
    {
        foreach (var (name, value) in members)
        {
            if (value is JsonObject inner && onto[name] is JsonObject below) Overlay(below, inner);
            else onto[name] = value?.DeepClone();
        }
    }
}
