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
        return new(
            activity.ChannelId ?? "",
            TeamsPlace.IsGroup(activity) && activity.Type != ActivityTypes.ConversationUpdate ? $"{place}|{activity.From?.Id}" : place);
    }

    /// <summary>
    /// Who talks. In Teams that is an account, the same in all of its chats; elsewhere whoever talks in this conversation, as many channels call
    /// everybody the same. Null where it is several people.
    /// </summary>
    public static PersonKey? PersonOf(Activity activity) =>
        activity.ChannelId != ChannelIds.Teams ? Named(activity, activity.Conversation?.Id)
        : TeamsPlace.IsGroup(activity) && activity.Type == ActivityTypes.ConversationUpdate ? null
        : Named(activity, activity.From?.Id);

    private static PersonKey? Named(Activity activity, string? person) => string.IsNullOrEmpty(person) ? null : new PersonKey(activity.ChannelId ?? "", person);
}
