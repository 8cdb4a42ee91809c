using SupportBot.Channels.Activities;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>For text messages: neither Markdown nor buttons, so what one may say next stands in the text.</summary>
internal sealed class PlainTextFormatter(PlainText plain) : IReplyFormatter
{
    public IReadOnlyList<Activity> Format(Reply reply, Activity to) => reply.Parts.Count == 0 ? [] : [TextMessage.Plain(plain.Format(reply))];
}
