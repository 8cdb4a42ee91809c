namespace SupportBot.Core.Turns.Stages;

/// <summary>One question to answer about a message, in its place in the order of a turn.</summary>
internal interface ITurnStage
{
    /// <summary>Null where the message is for a later stage.</summary>
    TurnResult? Handle(ConversationState state, Turn turn);
}
