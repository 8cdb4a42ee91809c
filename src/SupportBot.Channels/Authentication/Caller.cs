using SupportBot.Channels.Activities;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.Authentication;

/// <summary>Whoever sent a valid token, and what it allows.</summary>
/// <param name="IsChannel">Otherwise it is the app itself, by its own secret: the Emulator. That may say what it likes.</param>
/// <param name="ServiceUrl">The only address that replies may go to; null where the token names none.</param>
/// <param name="Endorsements">The channels that the token's key may speak for.</param>
internal sealed record Caller(bool IsChannel, string? ServiceUrl, IReadOnlySet<string>? Endorsements)
{
    /// <summary>Null where the activity may come from this caller.</summary>
    public Refusal? Check(Activity activity)
    {
        if (!IsChannel) return null;
        if (Endorsements?.Contains(activity.ChannelId!) != true)
            return TokenRefusal.NotAllowed(
                "the token's key is not endorsed for the activity's channelId", "Send the activity through the channel that it names");
        if (string.IsNullOrWhiteSpace(ServiceUrl))
            return TokenRefusal.NotAllowed("the token names no serviceUrl", "Send a token with the claim serviceurl");
        if (!ServiceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase))
            return TokenRefusal.NotAllowed("the token is for another serviceUrl than the activity's", "Send the token that was issued for this serviceUrl");
        return null;
    }
}
