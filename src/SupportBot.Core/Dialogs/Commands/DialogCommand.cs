using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs.Commands;

/// <summary>Something that a member can say while a dialog waits.</summary>
internal abstract class DialogCommand(DialogEngine dialogs) : ICommand
{
    public abstract string Id { get; }

    protected DialogEngine Dialogs => dialogs;

    public TurnResult? Run(CommandWords words, ConversationState state, Turn turn) =>
        state.Dialog.IsUnderWay ? Do(words, state) : null;

    protected abstract TurnResult Do(CommandWords words, ConversationState state);
}
