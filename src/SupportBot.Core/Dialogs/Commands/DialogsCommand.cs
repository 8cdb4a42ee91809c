using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Dialogs.Commands;

/// <summary>Which guided dialogs are there?</summary>
internal sealed class DialogsCommand(DialogSet dialogs) : ICommand
{
    public string Id => "dialogs";

    public TurnResult? Run(CommandWords words, ConversationState state, Turn turn) => dialogs.Listed.Count == 0
        ? null
        : new TurnResult(
            new Reply(
                Route.Command,
                [new SaidPart(string.Join('\n', dialogs.Listed.Select(dialog => $"• {dialog.Title.Text}: {dialog.About}").Prepend(words.Reply)))])
            {
                Suggestions = [.. dialogs.Listed.Select(dialog => dialog.Title.Text)],
            },
            state);
}
