using SupportBot.Core.Dialogs;

namespace SupportBot.Core.Turns.Stages;

/// <summary>
/// Does it have the very words of a choice that waits? A button does what it says, even where it says what a command is asked for with. But while something
/// else is asked of the member, a yes is for that.
/// </summary>
internal sealed class DialogChoiceStage(DialogEngine dialogs) : ITurnStage
{
    public TurnResult? Handle(ConversationState state, Turn turn) =>
        state is { Dialog.IsUnderWay: true, Offer: null or { Kind: OfferKind.PassOn } } ? dialogs.TakeChoice(state, turn.Text) : null;
}
