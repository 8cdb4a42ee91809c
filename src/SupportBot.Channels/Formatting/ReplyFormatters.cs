using SupportBot.Channels.Activities;
using SupportBot.Channels.Formatting.Teams;
using SupportBot.Channels.Formatting.WebChat;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>Which formatter a channel gets. A new channel that needs another form is added here.</summary>
internal sealed class ReplyFormatters(MarkdownFormatter markdown, PlainTextFormatter plain, WebChatFormatter webChat, TeamsFormatter teams)
{
    public IReadOnlyList<Activity> Format(Reply reply, Activity to) => For(to.ChannelId).Format(reply, to);

    private IReplyFormatter For(string? channelId) => channelId switch
    {
        ChannelIds.WebChat => webChat,
        ChannelIds.Teams => teams,
        ChannelIds.Sms => plain,
        _ => markdown,
    };
}
