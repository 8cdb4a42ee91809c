namespace SupportBot.Channels.Messages;

/// <summary>
/// A feature of a request whose connection was opened by a reverse proxy. Whatever the proxy tells, or fails to tell, such a request may be
/// anybody's: it is never one of this machine.
/// </summary>
public sealed class BehindProxy
{
    public static BehindProxy Instance { get; } = new();

    private BehindProxy()
    {
    }
}
