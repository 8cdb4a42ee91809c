namespace SupportBot.Channels.DirectLine.Tokens;

/// <summary>What a token is good for. It stands in the token as its audience.</summary>
internal static class TokenUse
{
    /// <summary>In the Authorization header of every request.</summary>
    public const string Requests = "directline";

    /// <summary>In the address of a socket, as browsers send no headers with those.</summary>
    public const string Stream = "directline-stream";
}
