using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Answers;

/// <summary>A passage that is quoted.</summary>
/// <param name="Text">The verbatim piece of it.</param>
/// <param name="Shortfall">What was asked about and the quotation doesn't name; null where it names all.</param>
public sealed record QuotedHit(Hit Hit, string Text, Shortfall? Shortfall);
