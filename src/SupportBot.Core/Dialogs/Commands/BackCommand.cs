using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs.Commands;

/// <summary>To the prompt before.</summary>
internal sealed class BackCommand(DialogEngine dialogs) : DialogCommand(dialogs)
{
    public override string Id => "back";

    protected override TurnResult Do(CommandWords words, ConversationState state) =>
        Dialogs.Back(state, words.Reply);
}
