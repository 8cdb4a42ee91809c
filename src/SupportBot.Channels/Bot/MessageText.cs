using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Bot;

/// <summary>What a member said with an activity.</summary>
internal static class MessageText
{
    public static string Of(Activity activity) => activity.Text ?? "";
}
