using System.Text.Json.Serialization;

namespace SupportBot.Channels.Formatting.Citations;

/// <summary>Belongs to the marker <c>[position]</c> of the text.</summary>
internal sealed record Claim(int Position, DigitalDocument Appearance)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Claim";
}
