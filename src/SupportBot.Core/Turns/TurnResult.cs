using SupportBot.Core.Answers;

namespace SupportBot.Core.Turns;

/// <summary>What to say, and the conversation as it stands after saying it.</summary>
public sealed record TurnResult(Reply Reply, ConversationState State)
{
    /// <summary>The search behind the reply, for those who want to see why; null where nothing was searched.</summary>
    public Answer? Answer { get; init; }

    /// <summary>Whether the dialog under way has had its say: it moved on, or showed its prompt.</summary>
    public bool IsOfDialog { get; init; }

    /// <summary>Whether all else waits: a person may be in danger.</summary>
    public bool StopsAll { get; init; }

    /// <summary>Whether all that is kept of this person is to be deleted, in all of their conversations.</summary>
    public bool Forgets { get; init; }

    /// <summary>A question for the moderators' list, redacted, and with the member's yes; null where there is none.</summary>
    public string? PassedOn { get; init; }

    /// <summary>What the member thinks of an answer, for the moderators; null where nothing was said of one.</summary>
    public Judgement? Judged { get; init; }
}
