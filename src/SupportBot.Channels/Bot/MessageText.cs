using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Teams;

namespace SupportBot.Channels.Bot;

/// <summary>What a member said with an activity.</summary>
internal static class MessageText
{
    /// <summary>Typed, or the words of the button that was pressed; empty where there are none.</summary>
    public static string Of(Activity activity)
    {
        var typed = activity.ChannelId == ChannelIds.Teams ? TeamsText.Of(activity) : activity.Text ?? "";
        return string.IsNullOrWhiteSpace(typed) ? Pressed(activity.Value) ?? typed : typed;
    }

    private static string? Pressed(JsonElement? value) => value switch
    {
        { ValueKind: JsonValueKind.String } words => words.GetString(),
        { } card => CardButton.Read(card)?.Say,
        null => null,
    };
}
