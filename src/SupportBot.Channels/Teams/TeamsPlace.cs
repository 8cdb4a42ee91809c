using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Teams;

/// <summary>Where in Teams something was said.</summary>
internal static class TeamsPlace
{
    /// <summary>A group chat or a channel of a team: others read along.</summary>
    public static bool IsGroup(Activity activity) =>
        activity.ChannelId == ChannelIds.Teams
        && activity.Conversation is { } conversation
        && (conversation.IsGroup == true || conversation.ConversationType is "groupChat" or "channel");
}
