using SupportBot.Core.Dialogs;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Does it ask for a dialog?</summary>
internal sealed class DialogRequestStage(DialogEngine dialogs) : ITurnStage
{
    public TurnResult? Handle(ConversationState state, Turn turn) =>
        dialogs.Dialogs.AskedFor(turn.Text) is { } dialog ? dialogs.Begin(state, dialog) : null;
}
