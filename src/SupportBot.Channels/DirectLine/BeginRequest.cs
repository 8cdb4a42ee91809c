namespace SupportBot.Channels.DirectLine;

/// <summary>The body of a request for a token or a conversation; all of it may be missing.</summary>
internal sealed record BeginRequest(BeginRequest.Person? User = null, string? Locale = null)
{
    public sealed record Person(string? Id = null);
}
