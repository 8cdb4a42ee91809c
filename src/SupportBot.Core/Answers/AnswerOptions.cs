namespace SupportBot.Core.Answers;

/// <summary>When and how much to answer.</summary>
public sealed record AnswerOptions
{
    /// <summary>Below this confidence, 0..1, the reply is that the documents don't say.</summary>
    public double Threshold { get; init; } = 0.36;

    /// <summary>How many passages a reply holds at the most, the quoted one included.</summary>
    public int Top { get; init; } = 3;

    /// <summary>Whether what members ask is searched beside the documents, where the group has written it down.</summary>
    public bool UsesAsked { get; init; } = true;
}
