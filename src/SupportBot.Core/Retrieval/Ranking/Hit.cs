using SupportBot.Core.Corpus;

namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>A ranked passage with what spoke for it.</summary>
/// <param name="Number">The passage's place in the analysed corpus.</param>
public sealed record Hit(int Number, Passage Passage, float Score, PassageFeatures Features);
