using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.Channels.Activities;

/// <summary>A button.</summary>
public sealed record CardAction(string? Type = null, string? Title = null, JsonElement? Value = null)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }

    /// <summary>A button that says its own words in the member's name, for all to see.</summary>
    public static CardAction Say(string words) =>
        new("imBack", words, JsonSerializer.SerializeToElement(words, ActivityJson.Default.String));
}
