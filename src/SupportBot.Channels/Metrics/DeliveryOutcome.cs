namespace SupportBot.Channels.Metrics;

internal enum DeliveryOutcome
{
    Delivered,

    /// <summary>The channel was busy; another attempt follows.</summary>
    Retried,

    Failed,
}
