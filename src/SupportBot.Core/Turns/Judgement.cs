namespace SupportBot.Core.Turns;

/// <summary>What a member said of an answer.</summary>
/// <param name="Reason">Redacted; null where none was given yet. It completes a judgement without one.</param>
/// <param name="Passages">What the answer quoted, each as <see cref="Corpus.Passage.Reference"/>.</param>
public sealed record Judgement(bool Helped, string? Reason, IReadOnlyList<string> Passages);
