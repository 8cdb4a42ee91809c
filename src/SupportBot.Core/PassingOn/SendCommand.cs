using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.PassingOn;

/// <summary>The member's yes to what was shown.</summary>
internal sealed class SendCommand : ICommand
{
    public const string Name = "send-question";

    /// <summary>What stands on the button.</summary>
    public const string Button = "button";

    public string Id => Name;

    public TurnResult? Run(CommandWords words, ConversationState state, Turn turn) => state.Offer is { Kind: OfferKind.Send } offer
        ? new(new Reply(Route.Command, [new SaidPart(words.Reply)]), state) { PassedOn = offer.Text }
        : null;
}
