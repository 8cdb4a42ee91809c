namespace SupportBot.Core.Retrieval.Questions;

/// <summary>A word as the member wrote it, and as it was understood.</summary>
public readonly record struct Respelling(string Written, string Understood)
{
    /// <summary>Whether only little words of it were misspelt, "teh" or "wat": a member needn't be told.</summary>
    public bool IsSmall { get; init; }
}
