using Microsoft.AspNetCore.Http;
using SupportBot.Channels.Delivery;

namespace SupportBot.Channels.Messages;

/// <summary>Tells whoever posted an activity that its reply did not arrive.</summary>
internal static class Undelivered
{
    public static Refusal Because(DeliveryException failure) => new(
        StatusCodes.Status502BadGateway,
        "DeliveryFailed",
        $"The reply was not delivered: {failure.Message}. Check that the activity's serviceUrl is where the channel listens.");
}
