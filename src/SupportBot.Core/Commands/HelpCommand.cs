using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>Says what one can do here.</summary>
internal sealed class HelpCommand : ICommand
{
    public string Id => "help";

    public TurnResult Run(CommandWords words, ConversationState state, Turn turn) =>
        new(new Reply(Route.Command, [new SaidPart(words.Reply)]) { Suggestions = words.Suggestions }, state);
}
