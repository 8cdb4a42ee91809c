namespace SupportBot.Core.Turns.Stages;

/// <summary>How long an offer lasts.</summary>
internal static class Offers
{
    /// <summary>One that this turn didn't make is over; and who may be in danger is offered nothing.</summary>
    public static TurnResult OfThisTurn(ConversationState before, TurnResult result)
    {
        var isOver = ReferenceEquals(result.State.Offer, before.Offer) || result.Reply.Also.Count > 0;
        if (result.Reply.Also.Count > 0 && result.State.Offer is not null) result = result with { Reply = result.Reply with { Suggestions = [] } };
        return isOver && result.State.Offer is not null ? result with { State = result.State with { Offer = null } } : result;
    }
}
