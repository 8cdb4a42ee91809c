using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>Something that a member can tell the bot to do. How it is asked for stands in <c>commands.yaml</c>, under its id.</summary>
internal interface ICommand
{
    string Id { get; }

    /// <summary>
    /// Whether it can't be undone: then only letters that swapped places are forgiven ("forgte"), lest another word be taken for it ("forgot").
    /// </summary>
    bool IsFinal => false;

    /// <param name="words">The entry of <c>commands.yaml</c>, with the fixed reply.</param>
    /// <returns>Null where there is nothing to do it to (no dialog to go back in): then the message is taken for something else.</returns>
    TurnResult? Run(CommandWords words, ConversationState state, Turn turn);
}
