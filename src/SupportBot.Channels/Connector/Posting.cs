namespace SupportBot.Channels.Connector;

/// <summary>An activity on its way to a channel's service.</summary>
/// <param name="Address">From an activity that was authenticated, where the bot has an app id: it is shown the bot's token.</param>
/// <param name="Activity">Its JSON in UTF-8.</param>
internal sealed record Posting(Uri Address, byte[] Activity)
{
    /// <summary>When the last attempt may begin.</summary>
    public DateTimeOffset Latest { get; init; } = DateTimeOffset.MaxValue;
}
