using SupportBot.Core.Commands;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Is the bot told to do something? Heard where a command's phrase is the whole message.</summary>
internal sealed class CommandStage : ITurnStage
{
    private readonly Dictionary<string, (ICommand Command, CommandWords Words)> _byPhrase = [];

    public CommandStage(IEnumerable<ICommand> commands, IReadOnlyList<CommandWords> words)
    {
        foreach (var command in commands)
            if (words.FirstOrDefault(entry => entry.Id == command.Id) is { } entry)
                foreach (var phrase in entry.Phrases) _byPhrase[Normal(phrase)] = (command, entry);
    }

    public TurnResult? Handle(ConversationState state, Turn turn) =>
        _byPhrase.TryGetValue(Normal(turn.Text), out var heard) ? heard.Command.Run(heard.Words, state, turn) : null;

    private static string Normal(string text) => string.Join(' ', MessageWords.Of(text));
}
