using SupportBot.Core.Answers;
using SupportBot.Core.Dialogs;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>Says what one can do here, and which dialogs there are. In a talk about a thing, "how does it work" asks how that works.</summary>
internal sealed class HelpCommand(DialogSet dialogs, Answerer answerer) : ICommand
{
    public const string Name = "help";

    /// <summary>Leads into the dialogs' titles.</summary>
    public const string Dialogs = "dialogs";

    public string Id => Name;

    public TurnResult? Run(CommandWords words, ConversationState state, Turn turn) =>
        answerer.PointsToTopic(turn.Text, state.Topic) ? null : new(new Reply(Route.Command, [.. Parts(words)]) { Suggestions = words.Suggestions }, state);

    private IEnumerable<ReplyPart> Parts(CommandWords words)
    {
        yield return new SaidPart(words.Reply);
        if (dialogs.Listed.Count > 0)
            yield return new SaidPart(string.Join('\n', dialogs.Listed.Select(dialog => $"• {dialog.Title.Text}").Prepend(words.Text(Dialogs))));
    }
}
