using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Formatting.Citations;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting.WebChat;

/// <summary>For our page: one message with citations that open, buttons, and thumbs under an answer.</summary>
internal sealed class WebChatFormatter(WebChatText text) : IReplyFormatter
{
    public IReadOnlyList<Activity> Format(Reply reply, Activity to)
    {
        if (reply.Parts.Count == 0) return [];
        var feedback = FeedbackLoop.Of(reply);
        return
        [
            TextMessage.Markdown(text.Format(reply.Parts)) with
            {
                Entities = Entities(reply.Parts, isUpForFeedback: feedback is not null),
                ChannelData = feedback,
                SuggestedActions = Buttons.Of(reply),
            },
        ];
    }

    private IReadOnlyList<JsonElement>? Entities(IReadOnlyList<ReplyPart> parts, bool isUpForFeedback)
    {
        var claims = parts.OfType<QuotedPart>().Select((part, at) => new Claim(at + 1, Appearance(part.Quotation.Passage.Document))).ToList();
        return claims.Count == 0 && !isUpForFeedback
            ? null
            : [new MessageEntity { Citation = claims, PotentialAction = isUpForFeedback ? FeedbackAction.Both : null }.ToJson()];
    }

    private DigitalDocument Appearance(Document document) => new(document.Source.Title, text.Origin(document), WebAddress.Of(document.Source.Url));
}
