using SupportBot.Core.Retrieval.Asked;

namespace SupportBot.Core.Answers;

/// <summary>When and how much to answer.</summary>
public sealed record AnswerOptions
{
    /// <summary>How sure it must be, 0..1, that the documents answer at all; else the reply is that they don't say.</summary>
    public double Threshold { get; init; } = 0.34;

    /// <summary>How many passages a reply holds at the most, the quoted one included.</summary>
    public int Top { get; init; } = 3;

    /// <summary>What members ask, instead of what the group has written down beside its documents; null for that.</summary>
    public AskedQuestions? Asked { get; init; }
}
