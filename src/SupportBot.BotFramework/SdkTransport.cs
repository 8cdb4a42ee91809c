using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SupportBot.Channels.Authentication;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Messages;

namespace SupportBot.BotFramework;

/// <summary>The Bot Framework protocol as its SDK speaks it.</summary>
internal sealed class SdkTransport(SdkAdapter adapter, SdkBot bot, IOptions<BotOptions> options)
{
    public async Task<IResult> AnswerAsync(HttpContext context, CancellationToken cancellationToken)
    {
        // Without an app id there is nothing to check a token against; the SDK would ask Microsoft for its keys all the same.
        if (!options.Value.HasAppId) context.Request.Headers.Authorization = default;
        try
        {
            await adapter.ProcessAsync(context.Request, context.Response, bot, cancellationToken);
        }
        catch (DeliveryException failure)
        {
            return Undelivered.Because(failure);
        }
        catch (KeysUnavailableException unavailable)
        {
            return TokenRefusal.NotNow(unavailable.Metadata);
        }
        return context.Response switch
        {
            { HasStarted: true } => Results.Empty,
            { StatusCode: StatusCodes.Status400BadRequest } => Unreadable,
            { StatusCode: StatusCodes.Status401Unauthorized } => Unauthorized,
            _ => Results.Empty,
        };
    }

    private static Refusal Unauthorized { get; } = TokenRefusal.NotAuthenticated(
        "the Bot Framework SDK does not accept the token", "Check Bot:AppId, Bot:AppType and Bot:TenantId, and what the bot's log says of it");

    private static Refusal Unreadable { get; } = new(
        StatusCodes.Status400BadRequest,
        "BadSyntax",
        "The Bot Framework SDK could not read the activity. Check that each property has the form that the protocol gives it, timestamps above all.");
}
