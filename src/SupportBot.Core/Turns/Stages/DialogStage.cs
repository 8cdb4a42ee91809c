using SupportBot.Core.Dialogs;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Does it reply to the prompt of the dialog under way?</summary>
internal sealed class DialogStage(DialogEngine dialogs) : ITurnStage
{
    public TurnResult? Handle(ConversationState state, Turn turn) => state.Dialog.IsUnderWay ? dialogs.Take(state, turn.Text) : null;
}
