namespace SupportBot.Channels.DirectLine;

/// <summary>We keep no sessions, so the id is empty.</summary>
internal sealed record SessionResponse(string SessionId);
