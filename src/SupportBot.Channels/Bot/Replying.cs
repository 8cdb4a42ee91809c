using SupportBot.Channels.Activities;

namespace SupportBot.Channels.Bot;

internal static class Replying
{
    /// <summary>Goes where the other came from, to whoever sent it.</summary>
    public static Activity InReplyTo(this Activity message, Activity other) => message with
    {
        ChannelId = other.ChannelId,
        ServiceUrl = other.ServiceUrl,
        Conversation = other.Conversation,
        From = other.Recipient,
        Recipient = other.From,
        ReplyToId = other.Id,
        Locale = other.Locale,
    };
}
