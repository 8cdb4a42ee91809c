using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using SupportBot.Channels.Authentication;
using SupportBot.Channels.Bot;

namespace SupportBot.BotFramework;

/// <summary>How the SDK checks tokens and gets its own, from the section <c>Bot</c>.</summary>
internal sealed class SdkAuthentication(IOptions<BotOptions> options, SdkCredentials credentials, SdkHttp http, ILogger<SdkAuthentication> logger)
    : ConfigurationBotFrameworkAuthentication(SdkSettings.Of(options.Value), credentials.Factory, Trust(options.Value), http, logger)
{
    /// <summary>Turns away some wrong tokens by an exception of the library beneath it, which the adapter would not take for a wrong token.</summary>
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        try
        {
            return await base.AuthenticateRequestAsync(activity, authHeader, cancellationToken);
        }
        catch (Exception failure) when (failure is SecurityTokenException or ArgumentException)
        {
            throw new UnauthorizedAccessException($"The token is wrong: {failure.GetType().Name}");
        }
        catch (InvalidOperationException)
        {
            throw new KeysUnavailableException(BotCloud.Of(options.Value).ChannelMetadata);
        }
    }

    /// <summary>The SDK knows Microsoft's tenants; the app's own is told to it.</summary>
    private static AuthenticationConfiguration Trust(BotOptions options) => new() { ValidTokenIssuers = [.. BotCloud.Of(options).AppIssuers(options.TenantId)] };
}
