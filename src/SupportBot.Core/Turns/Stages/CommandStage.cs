using SupportBot.Core.Commands;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Is the bot told to do something? Heard where a command's phrase is the whole message.</summary>
internal sealed class CommandStage : ITurnStage
{
    private readonly PhraseBook<List<(ICommand Command, CommandWords Words)>> _book;

    /// <param name="commands">Of two that hear one phrase, the first that has something to do does it.</param>
    public CommandStage(IEnumerable<ICommand> commands, IReadOnlyList<CommandWords> words, Politeness politeness)
    {
        _book = new(politeness);
        Dictionary<string, List<(ICommand, CommandWords)>> byPhrase = [];
        foreach (var command in commands)
            foreach (var entry in words.Where(entry => entry.Id == command.Id))
                foreach (var phrase in entry.Phrases)
                {
                    var key = string.Concat(MessageWords.Of(phrase));
                    if (!byPhrase.TryGetValue(key, out var heard)) byPhrase.Add(key, heard = []);
                    heard.Add((command, entry));
                    _book.Add(phrase, heard, command.IsFinal);
                }
    }

    public TurnResult? Handle(ConversationState state, Turn turn) => _book
        .Find(MessageWords.Of(turn.Text))?
        .Select(heard => heard.Command.Run(heard.Words, state, turn))
        .OfType<TurnResult>()
        .FirstOrDefault();
}
