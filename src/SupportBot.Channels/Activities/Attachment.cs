using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.Channels.Activities;

/// <summary>A file by its address, or a card as its <paramref name="Content"/>.</summary>
public sealed record Attachment(
    string? ContentType = null, string? ContentUrl = null, JsonElement? Content = null, string? Name = null, string? ThumbnailUrl = null)
{
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unknown { get; set; }
}
