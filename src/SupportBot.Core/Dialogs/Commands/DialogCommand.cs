using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs.Commands;

/// <summary>Something that a member can say while a dialog waits.</summary>
internal abstract class DialogCommand(DialogEngine dialogs) : ICommand
{
    /// <summary>Said where no dialog waits; without it, the message is taken for something else there.</summary>
    public const string Outside = "outside";

    public abstract string Id { get; }

    protected DialogEngine Dialogs => dialogs;

    public TurnResult? Run(CommandWords words, ConversationState state, Turn turn)
    {
        if (Waits(state)) return Do(words, state);
        return words.Text(Outside) is { Length: > 0 } said
            ? new(new Reply(Route.SmallTalk, [new SaidPart(said)]) { Suggestions = words.Suggestions }, state)
            : null;
    }

    protected virtual bool Waits(ConversationState state) => state.Dialog.IsUnderWay;

    protected abstract TurnResult Do(CommandWords words, ConversationState state);
}
