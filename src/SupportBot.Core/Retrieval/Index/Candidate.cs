namespace SupportBot.Core.Retrieval.Index;

/// <summary>A passage, by its place in the corpus, that may answer; scores compare within one search of one engine only.</summary>
public readonly record struct Candidate(int Passage, float Score);
