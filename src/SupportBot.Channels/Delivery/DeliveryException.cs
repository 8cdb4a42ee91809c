using System.Net;

namespace SupportBot.Channels.Delivery;

/// <summary>A channel did not take a reply. The message says why, in words that hold nothing of the reply.</summary>
internal sealed class DeliveryException(string message, DeliveryFailure failure, Exception? cause = null) : Exception(message, cause)
{
    public DeliveryFailure Failure { get; } = failure;

    /// <summary>What the channel answered; null where it didn't.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>How long the channel asks to be left alone; null where it didn't say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Which of the turn's replies it was, from 1.</summary>
    public int Reply { get; set; } = 1;

    /// <summary>Surely nobody has seen anything of the turn, or will.</summary>
    public bool ReachedNobody => Reply == 1 && Failure is DeliveryFailure.Refused or DeliveryFailure.Blocked;
}
