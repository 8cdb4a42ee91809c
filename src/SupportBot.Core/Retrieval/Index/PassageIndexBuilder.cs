namespace SupportBot.Core.Retrieval.Index;

/// <summary>Builds an engine's index of a corpus.</summary>
/// <param name="terms">What to index: Core's terms, so that all engines see the same words.</param>
public delegate IPassageIndex PassageIndexBuilder(PassageTerms terms);
