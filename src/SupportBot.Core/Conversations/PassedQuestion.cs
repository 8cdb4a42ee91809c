namespace SupportBot.Core.Conversations;

/// <summary>A question that a member had passed on to the moderators. Doesn't say who it was.</summary>
/// <param name="Text">Redacted, as the member saw it before saying yes.</param>
public sealed record PassedQuestion(long Id, DateTimeOffset At, string Text);
