namespace SupportBot.Core.Retrieval.Questions;

/// <summary>A word as the member wrote it, and as it was understood.</summary>
public readonly record struct Respelling(string Written, string Understood);
