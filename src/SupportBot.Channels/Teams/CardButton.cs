using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.Channels.Teams;

/// <summary>What a button of our cards brings back.</summary>
/// <param name="Say">The words that it says for whoever presses it.</param>
/// <param name="Asker">Only this member may press it; null where anyone may.</param>
internal sealed record CardButton([property: JsonPropertyName("say")] string Say, [property: JsonPropertyName("asker")] string? Asker = null)
{
    /// <summary>Null where the value is of something else.</summary>
    public static CardButton? Read(JsonElement? value)
    {
        try
        {
            return value is { ValueKind: JsonValueKind.Object } card && card.TryGetProperty("say", out var say) && say.ValueKind == JsonValueKind.String
                ? card.Deserialize(CardJson.Default.CardButton)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
