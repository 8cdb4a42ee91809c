namespace SupportBot.Channels.Delivery;

/// <summary>A channel did not take a reply. The message says why, in words that hold nothing of the reply.</summary>
/// <param name="possiblyDelivered">The channel may have shown it all the same, so sending it again could show it twice.</param>
internal sealed class DeliveryException(string message, bool possiblyDelivered, Exception? cause = null) : Exception(message, cause)
{
    public bool PossiblyDelivered { get; } = possiblyDelivered;
}
