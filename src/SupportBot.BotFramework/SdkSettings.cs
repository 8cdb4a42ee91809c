using Microsoft.Extensions.Configuration;
using SupportBot.Channels.Authentication;
using SupportBot.Channels.Bot;

namespace SupportBot.BotFramework;

/// <summary>The section <c>Bot</c> under the names that the SDK reads.</summary>
internal static class SdkSettings
{
    public static IConfiguration Of(BotOptions options) => new ConfigurationBuilder().AddInMemoryCollection([.. App(options), .. Cloud(options)]).Build();

    private static Dictionary<string, string?> App(BotOptions options) => new()
    {
        ["MicrosoftAppId"] = options.HasAppId ? options.AppId : "",
        ["MicrosoftAppPassword"] = options.AppPassword,
        ["MicrosoftAppType"] = options.HasAppId ? options.AppType : "MultiTenant",
        ["MicrosoftAppTenantId"] = options.TenantId,
    };

    /// <summary>The SDK takes its own addresses, or all of them from here.</summary>
    private static Dictionary<string, string?> Cloud(BotOptions options)
    {
        if (options.OpenIdMetadata.Length == 0 && options.AppOpenIdMetadata.Length == 0) return new() { ["ChannelService"] = options.ChannelService };

        var cloud = BotCloud.Of(options);
        return new()
        {
            ["ChannelService"] = options.ChannelService,
            ["ToChannelFromBotLoginUrl"] = $"{cloud.LoginHost}/{{0}}",
            ["ToChannelFromBotOAuthScope"] = cloud.ChannelResource,
            ["ToBotFromChannelTokenIssuer"] = cloud.ChannelIssuer,
            ["OAuthUrl"] = cloud.UserTokens,
            ["ToBotFromChannelOpenIdMetadataUrl"] = cloud.ChannelMetadata,
            ["ToBotFromEmulatorOpenIdMetadataUrl"] = cloud.AppMetadata,
        };
    }
}
