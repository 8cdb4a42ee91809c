using SupportBot.Core.Dialogs;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Does it have the very words of a choice that waits? A button does what it says, even where it says what a command is asked for with.</summary>
internal sealed class DialogChoiceStage(DialogEngine dialogs) : ITurnStage
{
    public TurnResult? Handle(ConversationState state, Turn turn) => state.Dialog.IsUnderWay ? dialogs.TakeChoice(state, turn.Text) : null;
}
