using SupportBot.Channels.Activities;
using SupportBot.Channels.Teams;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Bot;

/// <summary>To which conversation of ours an activity belongs.</summary>
internal static class ConversationKeys
{
    /// <summary>
    /// Where several people talk, each has a conversation of their own with the bot: one doesn't get the follow-up of another's question.
    /// Only the welcome is for all of them.
    /// </summary>
    public static ConversationKey Of(Activity activity)
    {
        var place = activity.Conversation?.Id ?? "";
        return new(activity.ChannelId ?? "", TeamsPlace.IsGroup(activity) && activity.Type != ActivityTypes.ConversationUpdate ? $"{place}|{activity.From?.Id}" : place);
    }
}
