using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.PassingOn;

/// <summary>The member's no.</summary>
internal sealed class DontSendCommand : ICommand
{
    public const string Name = "keep-question";

    /// <summary>What stands on the button.</summary>
    public const string Button = "button";

    public string Id => Name;

    public TurnResult? Run(CommandWords words, ConversationState state, Turn turn) => state.Offer is { Kind: OfferKind.Send or OfferKind.Question }
        ? new(new Reply(Route.Command, [new SaidPart(words.Reply)]), state)
        : null;
}
