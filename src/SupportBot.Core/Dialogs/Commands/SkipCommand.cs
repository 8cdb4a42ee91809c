using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs.Commands;

/// <summary>Past the prompt that waits.</summary>
internal sealed class SkipCommand(DialogEngine dialogs) : DialogCommand(dialogs)
{
    public override string Id => "skip";

    protected override TurnResult Do(CommandWords words, ConversationState state) =>
        Dialogs.Skip(state, words.Reply);
}
