namespace SupportBot.Core.Turns;

/// <summary>What to say, and the conversation as it stands after saying it.</summary>
public sealed record TurnResult(Reply Reply, ConversationState State);
