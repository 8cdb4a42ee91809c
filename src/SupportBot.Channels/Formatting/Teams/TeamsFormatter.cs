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
        var messages = TeamsPages.Of(reply.Parts, Fits).Select(Message).ToList();
        if (messages.Count == 0) return [];

        messages[^1] = messages[^1] with { ChannelData = FeedbackLoop.Of(reply) };
        if (reply.Choices.Count > 0) return WithChoices(messages, reply.Choices, to);
        var words = Buttons.Words(reply).Take(TeamsLimits.SuggestedActions).ToList();
        if (words.Count == 0) return messages;
        if (TeamsPlace.IsGroup(to)) return [.. messages, Card(words)];

        messages[^1] = messages[^1] with { SuggestedActions = SuggestedActions.Say(words) };
        return messages;
    }

    /// <summary>As buttons under the last message where Teams shows that many there, else on a card. In a group only whoever is asked may press them.</summary>
    private List<Activity> WithChoices(List<Activity> messages, IReadOnlyList<string> choices, Activity to)
    {
        var isGroup = TeamsPlace.IsGroup(to);
        if (isGroup || choices.Count > TeamsLimits.Choices)
        {
            var asker = isGroup ? to.From?.Id ?? "" : null;
            var buttons = choices.Select(say => AdaptiveCard.Action.Submit(say, new CardButton(say, asker)));
            return [.. messages, AdaptiveCard.Rows(wording.Dialogs.Pick, [.. buttons.Chunk(TeamsLimits.Choices)])];
        }
        messages[^1] = messages[^1] with { SuggestedActions = SuggestedActions.Say(choices) };
        return messages;
    }

    private bool Fits(IReadOnlyList<ReplyPart> parts) =>
        parts.OfType<QuotedPart>().Count() <= TeamsLimits.Citations
        && JsonSerializer.Serialize(Message(parts), ActivityJson.Default.Activity).Length <= TeamsLimits.Message;

    private Activity Message(IReadOnlyList<ReplyPart> parts)
    {
        var claims = parts.OfType<QuotedPart>()
            .Select(part => part.Quotation.Passage.Document)
            .Select((document, at) => TeamsCitation.Of(document, at + 1, plain.Origin(document)))
            .ToList();
        return TextMessage.Markdown(markdown.Format(parts)) with { Entities = claims.Count == 0 ? null : [new MessageEntity { Citation = claims }.ToJson()] };
    }

    /// <summary>Suggested actions don't show where several people talk.</summary>
    private Activity Card(IEnumerable<string> words) =>
        AdaptiveCard.Message(wording.Suggestions, [.. words.Select(say => AdaptiveCard.Action.Submit(say, new CardButton(say)))]);
}
