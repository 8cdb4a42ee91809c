using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Formatting.Citations;
using SupportBot.Channels.Teams;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Formatting.Teams;

/// <summary>For Teams: citations, thumbs under an answer, and buttons in the form that the place allows, all within Teams' limits.</summary>
internal sealed class TeamsFormatter(TeamsMarkdown markdown, PlainText plain, Wording wording) : IReplyFormatter
{
    public IReadOnlyList<Activity> Format(Reply reply, Activity to)
    {
        var isGroup = TeamsPlace.IsGroup(to);
        if (reply.Choices.Count > (isGroup ? 0 : TeamsLimits.SuggestedActions)) return WithChoices(reply);

        var messages = TeamsPages.Of(reply.Parts, Fits).Select(Message).ToList();
        if (messages.Count == 0) return [];

        messages[^1] = messages[^1] with { ChannelData = FeedbackLoop.Of(reply) };
        var words = Buttons.Words(reply).Take(TeamsLimits.SuggestedActions).ToList();
        if (words.Count == 0) return messages;
        if (isGroup) return [.. messages, Card(wording.Suggestions, words)];

        messages[^1] = messages[^1] with { SuggestedActions = SuggestedActions.Say(words) };
        return messages;
    }

    /// <summary>A dialog's question stands on a card over all that can be picked: of suggested actions, Teams would show the first few only.</summary>
    private List<Activity> WithChoices(Reply reply)
    {
        var question = reply.Parts is [.., SaidPart said] ? said : null;
        var before = question is null ? reply.Parts : [.. reply.Parts.SkipLast(1)];
        return [.. TeamsPages.Of(before, Fits).Select(Message), Card(question?.Text.Trim() ?? wording.Suggestions, Buttons.Words(reply))];
    }

    private bool Fits(IReadOnlyList<ReplyPart> parts) =>
        parts.OfType<QuotedPart>().Count() <= TeamsLimits.Citations
        && JsonSerializer.Serialize(Message(parts), ActivityJson.Default.Activity).Length <= TeamsLimits.Message;

    private Activity Message(IReadOnlyList<ReplyPart> parts)
    {
        var claims = parts.OfType<QuotedPart>().Select(part => part.Quotation.Passage.Document).Select((document, at) => TeamsCitation.Of(document, at + 1, plain.Origin(document))).ToList();
        return TextMessage.Markdown(markdown.Format(parts)) with { Entities = claims.Count == 0 ? null : [new MessageEntity { Citation = claims }.ToJson()] };
    }

    /// <summary>Suggested actions don't show where several people talk.</summary>
    private static Activity Card(string text, IEnumerable<string> words) =>
        AdaptiveCard.Message(text, [.. words.Select(say => AdaptiveCard.Action.Submit(say, new CardButton(say)))]);
}
