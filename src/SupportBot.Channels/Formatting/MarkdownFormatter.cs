using SupportBot.Channels.Activities;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>For the Emulator, and every channel that isn't known better: Markdown that stands alone, and suggested actions.</summary>
internal sealed class MarkdownFormatter(Markdown markdown) : IReplyFormatter
{
    /// <summary>One message, or one for each quotation where there are several, so that a source is never far from its words.</summary>
    public IReadOnlyList<Activity> Format(Reply reply, Activity to)
    {
        var messages = Messages(reply.Parts).Select(parts => TextMessage.Markdown(markdown.Format(parts))).ToList();
        if (messages.Count > 0) messages[^1] = messages[^1] with { SuggestedActions = Buttons.Of(reply) };
        return messages;
    }

    private static IEnumerable<IReadOnlyList<ReplyPart>> Messages(IReadOnlyList<ReplyPart> parts)
    {
        List<ReplyPart> message = [];
        foreach (var part in parts)
        {
            if (part is QuotedPart && message.Any(before => before is QuotedPart))
            {
                yield return message;
                message = [];
            }
            message.Add(part);
        }
        if (message.Count > 0) yield return message;
    }
}
