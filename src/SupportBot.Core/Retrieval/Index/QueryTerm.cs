namespace SupportBot.Core.Retrieval.Index;

/// <summary>A term to look for, by its number, and what finding it counts for.</summary>
public readonly record struct QueryTerm(int Term, float Weight);
