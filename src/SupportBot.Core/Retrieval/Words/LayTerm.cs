namespace SupportBot.Core.Retrieval.Words;

/// <summary>What members say, and what the documents call it. One way: a question with the documents' word doesn't look for the lay one.</summary>
public sealed record LayTerm(IReadOnlyList<string> Said, IReadOnlyList<string> Meant);
