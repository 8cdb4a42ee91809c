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
internal sealed partial class SdkAuthentication(IOptions<BotOptions> options, SdkCredentials credentials, SdkHttp http, ILogger<SdkAuthentication> logger)
    : ConfigurationBotFrameworkAuthentication(SdkSettings.Of(options.Value), credentials.Factory, Trust(options.Value), http, logger)
{
    private readonly ILogger log = logger;

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
        catch (InvalidOperationException failure)
        {
            LogUnavailable(log, failure.GetType(), failure.InnerException?.GetType());
            var cloud = BotCloud.Of(options.Value);
            throw new KeysUnavailableException($"{cloud.ChannelMetadata} or {cloud.AppMetadata}");
        }
    }

    /// <summary>The SDK knows Microsoft's tenants; the app's own is told to it.</summary>
    private static AuthenticationConfiguration Trust(BotOptions options) =>
        new() { ValidTokenIssuers = [.. BotCloud.Of(options).AppIssuers(options.TenantId)] };

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The keys that tokens are signed with could not be fetched ({Type}, {Cause}). "
            + "Check that this machine reaches the addresses, and Bot:OpenIdMetadata and Bot:AppOpenIdMetadata where they are set.")]
    private static partial void LogUnavailable(ILogger logger, Type type, Type? cause);
}
