namespace SupportBot.Channels.Activities;

/// <summary>The id that a channel gave to what was posted.</summary>
public sealed record ResourceResponse(string? Id = null);
