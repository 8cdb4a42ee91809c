namespace SupportBot.Core.Turns;

/// <summary>Answers members. Pure: the same state and turn give the same result, and any number of turns may run at once.</summary>
public interface ITurnHandler
{
    TurnResult Handle(ConversationState state, Turn turn);

    /// <summary>What a member sees first; says nothing (a reply without parts) where the conversation was welcomed before.</summary>
    TurnResult Welcome(ConversationState state, Venue venue = Venue.Elsewhere);
}
