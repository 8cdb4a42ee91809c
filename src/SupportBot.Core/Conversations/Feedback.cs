namespace SupportBot.Core.Conversations;

/// <summary>What a member thought of an answer. Doesn't say who it was, or in which conversation.</summary>
/// <param name="Reason">In the member's words; null where none was given.</param>
/// <param name="Passages">What the answer quoted, each as <c>document#section</c>.</param>
public sealed record Feedback(DateTimeOffset At, bool Helped, string? Reason, IReadOnlyList<string> Passages);
