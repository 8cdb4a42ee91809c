using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Bot;

/// <summary>Whether an activity tells of someone whom the bot welcomes.</summary>
internal static class Arrival
{
    /// <summary>
    /// Most channels tell of the bot and of the member, together or one after the other: the member counts, so that there is one welcome.
    /// Teams tells of the bot alone; a member who joins a group later is not welcomed there.
    /// </summary>
    public static bool IsDueAWelcome(Activity activity) =>
        activity.Type == ActivityTypes.ConversationUpdate
        && (activity.MembersAdded ?? []).Any(member => IsBot(member, activity) == (activity.ChannelId == ChannelIds.Teams));

    private static bool IsBot(ChannelAccount member, Activity activity) => member.Id == activity.Recipient?.Id;
}
