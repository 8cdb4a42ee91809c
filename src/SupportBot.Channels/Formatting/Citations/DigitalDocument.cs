using System.Text.Json.Serialization;

namespace SupportBot.Channels.Formatting.Citations;

/// <summary>Where a quotation is from.</summary>
/// <param name="Text">Markdown, which Web Chat opens where there is no <paramref name="Url"/>.</param>
/// <param name="Abstract">Plain text, which Teams shows.</param>
internal sealed record DigitalDocument(string Name, string? Text = null, string? Url = null, string? Abstract = null)
{
    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "DigitalDocument";

    /// <summary>Teams shows them beside the abstract.</summary>
    public IReadOnlyList<string>? Keywords { get; init; }
}
