using SupportBot.Core.Turns;

namespace SupportBot.Core.Commands;

/// <summary>"This didn't help": kept as a thumb down, and the member is asked why.</summary>
internal sealed class NotHelpedCommand : ICommand
{
    public const string Name = "not-helped";

    /// <summary>The choice of those who rather say it themselves.</summary>
    public const string OwnWords = "own-words";

    /// <summary>Said to them.</summary>
    public const string AskOwnWords = "ask-own-words";

    /// <summary>Said for a reason.</summary>
    public const string Thanks = "thanks";

    public string Id => Name;

    public TurnResult Run(CommandWords words, ConversationState state, Turn turn) =>
        new(
            new Reply(Route.Command, [new SaidPart(words.Reply)]) { Suggestions = [.. words.Suggestions, words.Text(OwnWords)] },
            state with { Offer = new Offer(OfferKind.Reason, state.Offer?.Text ?? "") })
        {
            Judged = new Judgement(false, null, state.LastAnswer.Quoted),
        };
}
