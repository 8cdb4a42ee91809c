using SupportBot.Core.Corpus;

namespace SupportBot.Core.Turns;

/// <summary>A verbatim piece of a passage. <paramref name="Text"/> is one contiguous piece of <see cref="Passage.Body"/>.</summary>
public sealed record Quotation(Passage Passage, string Text);
