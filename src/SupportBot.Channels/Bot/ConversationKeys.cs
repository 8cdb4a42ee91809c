using SupportBot.Channels.Activities;
using SupportBot.Core.Conversations;

namespace SupportBot.Channels.Bot;

/// <summary>To which conversation of ours an activity belongs.</summary>
internal static class ConversationKeys
{
    public static ConversationKey Of(Activity activity) => new(activity.ChannelId ?? "", activity.Conversation?.Id ?? "");
}
