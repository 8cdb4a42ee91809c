using SupportBot.Core.PassingOn;

namespace SupportBot.Core.Turns.Stages;

/// <summary>
/// A question may go to the moderators: offered where the documents don't answer, and else remembered for a turn, as the answer may not help.
/// </summary>
internal sealed class PassOnOffer(ITurnStage answering, PassOnReplies replies, Redactor redactor) : ITurnStage
{
    public TurnResult? Handle(ConversationState state, Turn turn)
    {
        var result = answering.Handle(state, turn);
        if (result is null or { Answer.IsAllShown: true } || (result.Reply.Route != Route.NoAnswer && result.Reply.Route != Route.Answer)
            || replies.Button is not { } button)
            return result;
        var reply = result.Reply.Route == Route.NoAnswer ? result.Reply with { Suggestions = [.. result.Reply.Suggestions, button] } : result.Reply;
        return result with
        {
            Reply = reply,
            State = result.State with { Offer = redactor.Redact(Asked(turn, result)) is { } redacted ? new Offer(OfferKind.PassOn, redacted) : null },
        };
    }

    /// <summary>With what it goes on from: "what about its cost" says nothing to whoever reads only that.</summary>
    private static string Asked(Turn turn, TurnResult result) =>
        result.Answer?.Question.FromConversation is { Count: > 0 } topic ? $"{turn.Text} ({string.Join(", ", topic)})" : turn.Text;
}
