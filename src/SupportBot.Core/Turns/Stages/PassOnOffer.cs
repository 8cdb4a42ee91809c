using SupportBot.Core.PassingOn;

namespace SupportBot.Core.Turns.Stages;

/// <summary>Where the documents don't answer, the question may go to the moderators.</summary>
internal sealed class PassOnOffer(ITurnStage answering, PassOnReplies replies, Redactor redactor) : ITurnStage
{
    public TurnResult? Handle(ConversationState state, Turn turn)
    {
        var result = answering.Handle(state, turn);
        if (result is not { Reply: { Route: var route, Suggestions: var suggestions } } || route != Route.NoAnswer || replies.Button is not { } button) return result;
        return result with
        {
            Reply = result.Reply with { Suggestions = [.. suggestions, button] },
            State = result.State with { Offer = redactor.Redact(turn.Text) is { } redacted ? new Offer(OfferKind.PassOn, redacted) : null },
        };
    }
}
