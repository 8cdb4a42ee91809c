using System.Text.Json;

namespace SupportBot.Channels.Bot;

/// <summary>Reads what thumbs under an answer submit.</summary>
internal static class FeedbackReader
{
    /// <summary>Null where it isn't feedback.</summary>
    public static (bool Helped, string? Reason)? Read(JsonElement value) =>
        Property(value, "actionName")?.ToString() == "feedback" && Property(value, "actionValue") is { } given && Property(given, "reaction")?.ToString() is "like" or "dislike"
            ? (Property(given, "reaction")?.ToString() == "like", Reason(given))
            : null;

    /// <summary>Web Chat sends an object, Teams the same as a string of JSON.</summary>
    private static string? Reason(JsonElement given)
    {
        try
        {
            var form = Property(given, "feedback") switch
            {
                { ValueKind: JsonValueKind.String } text => JsonElement.Parse(text.GetString()!),
                var other => other,
            };
            return form is { } answer && Property(answer, "feedbackText")?.ToString() is { Length: > 0 } reason ? reason : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonElement? Property(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var found) ? found : null;
}
