using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs.Commands;

/// <summary>Begins the dialog under way anew.</summary>
internal sealed class StartDialogOverCommand(DialogEngine dialogs) : DialogCommand(dialogs)
{
    public override string Id => "start-over";

    protected override TurnResult Do(CommandWords words, ConversationState state) =>
        Dialogs.StartOver(state);
}
