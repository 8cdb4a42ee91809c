using Microsoft.Extensions.Options;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Formatting;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Teams;

/// <summary>
/// What is said where others read along. What concerns someone's health isn't for everybody: it is offered in private, unless the one who asked
/// wants it here. Whoever may be in danger is answered at once, wherever they say it: what safety says stands above the offer.
/// </summary>
internal sealed class GroupAnswers(ReplyFormatters formatters, Wording wording, IOptions<TeamsOptions> options)
{
    /// <summary>What to send instead of a reply; null where the reply may be given.</summary>
    /// <param name="before">Of the member's own conversation: a dialog that they have begun here goes on here.</param>
    /// <param name="warning">What safety alone says to the message; null where that is nothing.</param>
    public IReadOnlyList<Activity>? InsteadOf(TurnResult result, Activity asked, ConversationState before, Reply? warning)
    {
        if (!TeamsPlace.IsGroup(asked)) return null;
        var asker = CardButton.Read(asked.Value)?.Asker;
        if (asker is not null) return asker == asked.From?.Id ? null : [TextOnly(wording.GroupNotYours)];
        if (!options.Value.IsPrivate || !IsPersonal(result, before, warning)) return null;
        return warning is null ? [Offer(result, asked)] : [.. formatters.Format(warning with { Suggestions = [] }, asked), Offer(result, asked)];
    }

    /// <summary>Whether there is more in the reply than safety says, and it is about someone's health or in their own words.</summary>
    private static bool IsPersonal(TurnResult result, ConversationState before, Reply? warning)
    {
        var reply = result.Reply;
        if (warning is not null && reply.Route == warning.Route)
            return reply.Parts.Count > warning.Parts.Count && (!before.Dialog.IsUnderWay || result.Answer is not null);
        if (reply.Route == Route.Dialog) return !before.Dialog.IsUnderWay;
        return reply.Route == Route.Answer || reply.Route == Route.NoAnswer || reply.Parts.Any(part => part is QuotedPart)
            || result.State.Offer is { Kind: OfferKind.Send };
    }

    private Activity Offer(TurnResult result, Activity asked)
    {
        var question = MessageText.Of(asked);
        return AdaptiveCard.Message(
            wording.GroupOffer,
            AdaptiveCard.Action.Open(wording.GroupPrivately, PrivateChat.Link(asked.Recipient?.Id ?? "", WithTopic(question, result))),
            AdaptiveCard.Action.Submit(wording.GroupHere, new CardButton(question, asked.From?.Id ?? "")));
    }

    /// <summary>With what it goes on from: the private chat doesn't know what was talked about here.</summary>
    private static string WithTopic(string question, TurnResult result) =>
        result.Answer?.Question.FromConversation is { Count: > 0 } topic ? $"{question} ({string.Join(", ", topic)})" : question;

    private static Activity TextOnly(string words) => new() { Type = ActivityTypes.Message, TextFormat = "plain", Text = words };
}
