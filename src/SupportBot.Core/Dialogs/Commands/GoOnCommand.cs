using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs.Commands;

/// <summary>Back to the dialog that waits: after it was stopped, or after something more urgent.</summary>
internal sealed class GoOnCommand(DialogEngine dialogs) : ICommand
{
    public string Id => "go-on";

    public TurnResult? Run(CommandWords words, ConversationState state, Turn turn) =>
        state.Dialog.IsBegun ? dialogs.Prompt(state, words.Reply) : null;
}
