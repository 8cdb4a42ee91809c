namespace SupportBot.Channels.Activities;

/// <summary>The channels that are treated otherwise than all the rest.</summary>
public static class ChannelIds
{
    public const string Emulator = "emulator";
    public const string Sms = "sms";
    public const string Teams = "msteams";

    /// <summary>Our own page, through our own Direct Line. Azure's Web Chat has the same id, and arrives at /api/messages.</summary>
    public const string WebChat = "webchat";
}
