using SupportBot.Core.Answers;

namespace SupportBot.Core.Turns;

/// <summary>What to say, and the conversation as it stands after saying it.</summary>
public sealed record TurnResult(Reply Reply, ConversationState State)
{
    /// <summary>The search behind the reply, for those who want to see why; null where nothing was searched.</summary>
    public Answer? Answer { get; init; }
}
