using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs.Commands;

/// <summary>Back to the dialog that waits: after it was stopped, or after something more urgent.</summary>
internal sealed class GoOnCommand(DialogEngine dialogs) : DialogCommand(dialogs)
{
    public override string Id => "go-on";

    protected override bool Waits(ConversationState state) => state.Dialog.IsBegun;

    protected override TurnResult Do(CommandWords words, ConversationState state) => Dialogs.Prompt(state, words.Reply);
}
