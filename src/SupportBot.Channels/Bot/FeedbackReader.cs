using System.Text.Json;
using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Bot;

/// <summary>Reads what thumbs under an answer submit; the forms are those of Teams and Web Chat.</summary>
internal static class FeedbackReader
{
    /// <summary>Whether an activity is meant as feedback, well formed or not.</summary>
    public static bool IsFeedback(Activity activity) => activity switch
    {
        { Type: ActivityTypes.Invoke, Name: "message/submitAction", Value: { } value } => Word(value, "actionName") == "feedback",
        { Type: ActivityTypes.Event, Name: "webchat:activity-status/feedback" } => true,
        _ => false,
    };

    /// <summary>Null where it can't be understood.</summary>
    public static (bool Helped, string? Reason)? Read(Activity activity) =>
        activity.Type == ActivityTypes.Event ? Pressed(activity.Entities ?? []) : Submitted(activity.Value);

    /// <summary>Web Chat 4.18 sends back the thumb that was pressed, among entities of other kinds.</summary>
    private static (bool, string?)? Pressed(IEnumerable<JsonElement> entities)
    {
        foreach (var entity in entities)
        {
            if (Word(entity, "@type") is "LikeAction") return (true, null);
            if (Word(entity, "@type") is "DislikeAction") return (false, null);
        }
        return null;
    }

    private static (bool, string?)? Submitted(JsonElement? value)
    {
        var given = Property(value, "actionValue");
        return Word(given, "reaction") is "like" or "dislike" && TryReadForm(Property(given, "feedback"), out var reason)
            ? (Word(given, "reaction") == "like", reason)
            : null;
    }

    /// <summary>Web Chat sends an object, Teams the same as a string of JSON; neither where the member gave no reason.</summary>
    private static bool TryReadForm(JsonElement? feedback, out string? reason)
    {
        reason = null;
        try
        {
            var form = feedback is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } json ? JsonElement.Parse(json) : feedback;
            if (form is { ValueKind: not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.String) }) return false;
            reason = Word(form, "feedbackText")?.Trim() is { Length: > 0 } words ? words : null;
            return true;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // The latter: half a character, such as \ud800.
            return false;
        }
    }

    private static string? Word(JsonElement? value, string name) =>
        Property(value, name) is { ValueKind: JsonValueKind.String } word ? word.GetString() : null;

    private static JsonElement? Property(JsonElement? value, string name) =>
        value is { ValueKind: JsonValueKind.Object } some && some.TryGetProperty(name, out var found) ? found : null;
}
