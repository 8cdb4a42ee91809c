namespace SupportBot.Core.Turns;

/// <summary>Answers members. Pure: the same state and turn give the same result, and any number of turns may run at once.</summary>
public interface ITurnHandler
{
    TurnResult Handle(ConversationState state, Turn turn);

    /// <summary>What a member sees first; says nothing (a reply without parts) where the conversation was welcomed before.</summary>
    TurnResult Welcome(ConversationState state, Venue venue = Venue.Elsewhere);

    /// <summary>
    /// What safety alone says to these words, with the line that stays with a person after an earlier reply; null where there is nothing to say.
    /// </summary>
    TurnResult? Hear(ConversationState state, Turn turn);

    /// <summary>Words for the moderators, without what tells who wrote them; null where that can't surely be done.</summary>
    string? Redact(string words);
}
