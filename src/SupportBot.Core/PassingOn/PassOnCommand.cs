using SupportBot.Core.Commands;
using SupportBot.Core.Turns;

namespace SupportBot.Core.PassingOn;

/// <summary>"Pass my question on": the one that was just asked in vain, else the one that comes next.</summary>
internal sealed class PassOnCommand(PassOnReplies replies) : ICommand
{
    public const string Name = "pass-on";

    /// <summary>Over the question as the moderators would see it.</summary>
    public const string Show = "show";

    /// <summary>Said where it can't surely be redacted.</summary>
    public const string Unsafe = "unsafe";

    public string Id => Name;

    public TurnResult Run(CommandWords words, ConversationState state, Turn turn) => state.Offer is { Text.Length: > 0 } offer
        ? replies.Show(offer.Text, state)
        : new(new Reply(Route.Command, [new SaidPart(words.Reply)]), state with { Offer = new Offer(OfferKind.Question) });
}
