using System.Text.Json.Serialization;

namespace SupportBot.Channels.DirectLine;

/// <param name="ExpiresIn">In seconds.</param>
/// <param name="StreamUrl">Where its socket opens, within a minute; null in the answer to a request for a token.</param>
internal sealed record ConversationResponse(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string? StreamUrl = null);
