using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>"Who are they", "when are they there": right after <see cref="TalkToSomeoneCommand"/>, what is known of them is said again.</summary>
internal sealed class AboutContactCommand(TalkToSomeoneCommand contact, IReadOnlyList<CommandWords> commands) : ICommand
{
    private readonly CommandWords? _said = commands.FirstOrDefault(words => words.Id == TalkToSomeoneCommand.Name);

    public string Id => "about-contact";

    public TurnResult? Run(CommandWords words, ConversationState state, Turn turn) =>
        state.Offer is { Kind: OfferKind.Contact } && _said is not null ? contact.Run(_said with { Reply = words.Reply }, state, turn) : null;
}
