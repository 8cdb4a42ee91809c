using SupportBot.Channels.Activities;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting;

/// <summary>A reply as messages of the Bot Framework protocol, for channels that show Markdown and suggested actions.</summary>
internal sealed class ActivityFormatter(Markdown markdown)
{
    /// <summary>
    /// One message, or one for each quotation where there are several, so that a source is never far from its words.
    /// None where the reply says nothing.
    /// </summary>
    public IReadOnlyList<Activity> Format(Reply reply)
    {
        var messages = Messages(reply.Parts).Select(Message).ToList();
        if (messages.Count > 0 && reply.Suggestions.Count > 0)
            messages[^1] = messages[^1] with { SuggestedActions = new([.. reply.Suggestions.Select(CardAction.Say)]) };
        return messages;
    }

    private Activity Message(IReadOnlyList<ReplyPart> parts) => new()
    {
        Type = ActivityTypes.Message,
        TextFormat = "markdown",
        Text = markdown.Format(parts),
        InputHint = "acceptingInput",
    };

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
