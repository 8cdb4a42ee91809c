using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>Leaves behind what the conversation was about. A dialog that is under way has a command of the same name, which goes first.</summary>
internal sealed class StartOverCommand(Wording wording) : ICommand
{
    public string Id => "start-over";

    public TurnResult Run(CommandWords words, ConversationState state, Turn turn) =>
        new(new Reply(Route.Command, [new SaidPart(words.Reply)]) { Suggestions = wording.Starters }, ConversationState.New with { Welcomed = state.Welcomed });
}
