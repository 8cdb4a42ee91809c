using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs.Commands;

/// <summary>Leaves the dialog under way; "go on" comes back to it.</summary>
internal sealed class StopCommand(DialogEngine dialogs) : DialogCommand(dialogs)
{
    public override string Id => "stop";

    protected override TurnResult Do(CommandWords words, ConversationState state) =>
        new(new Reply(Route.Dialog, [new SaidPart(words.Reply)]) { Suggestions = words.Suggestions }, state with { Dialog = state.Dialog.Pause() });
}
