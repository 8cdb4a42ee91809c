using Microsoft.Extensions.Options;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;
using SupportBot.Core.Turns;

namespace SupportBot.Channels.Teams;

/// <summary>
/// What is said where others read along. An answer about someone's health isn't for everybody: it is offered in private, unless the one who
/// asked wants it here. Whoever may be in danger is answered at once, wherever they say it.
/// </summary>
internal sealed class GroupAnswers(Wording wording, IOptions<TeamsOptions> options)
{
    /// <summary>What to send instead of a reply; null where the reply may be given.</summary>
    /// <param name="before">Of the member's own conversation: a dialog that they have begun here goes on here.</param>
    public Activity? InsteadOf(Reply reply, Activity asked, ConversationState before)
    {
        if (!TeamsPlace.IsGroup(asked)) return null;
        var asker = CardButton.Read(asked.Value)?.Asker;
        if (asker is not null) return asker == asked.From?.Id ? null : TextOnly(wording.GroupNotYours);
        return options.Value.IsPrivate && IsAboutHealth(reply) && !(reply.Route == Route.Dialog && before.Dialog.IsUnderWay) ? Offer(asked) : null;
    }

    private static bool IsAboutHealth(Reply reply) => reply.Route == Route.Answer || reply.Route == Route.NoAnswer || reply.Route == Route.Dialog;

    private Activity Offer(Activity asked)
    {
        var question = MessageText.Of(asked);
        return AdaptiveCard.Message(
            wording.GroupOffer,
            AdaptiveCard.Action.Open(wording.GroupPrivately, PrivateChat.Link(asked.Recipient?.Id ?? "", question)),
            AdaptiveCard.Action.Submit(wording.GroupHere, new CardButton(question, asked.From?.Id ?? "")));
    }

    private static Activity TextOnly(string words) => new() { Type = ActivityTypes.Message, TextFormat = "plain", Text = words };
}
