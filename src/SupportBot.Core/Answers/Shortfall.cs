namespace SupportBot.Core.Answers;

/// <summary>What a quotation doesn't name of that which was asked about.</summary>
/// <param name="Asked">The names of those things, as the lexicon has them.</param>
/// <param name="Group">What the document tells of in their place, and counts them among; null where it doesn't.</param>
public sealed record Shortfall(IReadOnlyList<string> Asked, string? Group);
