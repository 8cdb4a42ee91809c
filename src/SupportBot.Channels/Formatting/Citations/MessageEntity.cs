using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportBot.Channels.Formatting.Citations;

/// <summary>The one root entity of a message, in the words of schema.org; Web Chat and Teams read the citations in it.</summary>
internal sealed record MessageEntity
{
    public string Type { get; } = "https://schema.org/Message";

    [JsonPropertyName("@type")]
    public string SchemaType { get; } = "Message";

    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    /// <summary>Empty for the message that carries it.</summary>
    [JsonPropertyName("@id")]
    public string SchemaId { get; } = "";

    public IReadOnlyList<Claim>? Citation { get; init; }

    /// <summary>The thumbs that Web Chat 4.18 shows.</summary>
    public IReadOnlyList<FeedbackAction>? PotentialAction { get; init; }

    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, CitationJson.Default.MessageEntity);
}
