using Microsoft.AspNetCore.Http;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.Authentication;

/// <summary>Refusals of requests to a bot with an app id. They say nothing of what a token holds.</summary>
internal static class TokenRefusal
{
    /// <param name="fix">Ends without a full stop.</param>
    public static Refusal NotAuthenticated(string why, string fix) =>
        new(StatusCodes.Status401Unauthorized, "Unauthorized", $"The bot has an app id, so it serves the Bot Framework's channels only, and {why}. {fix}.");

    public static Refusal NotAllowed(string why, string fix) =>
        new(StatusCodes.Status403Forbidden, "Forbidden", $"The token is valid, but {why}. {fix}.");

    public static Refusal NotNow(string metadata) => new(
        StatusCodes.Status503ServiceUnavailable,
        "ServiceError",
        $"The token cannot be checked now, as the keys at {metadata} cannot be fetched. Try again in a minute; see the bot's log.");
}
