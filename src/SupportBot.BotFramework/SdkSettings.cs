using Microsoft.Extensions.Configuration;
using SupportBot.Channels.Bot;

namespace SupportBot.BotFramework;

/// <summary>The section <c>Bot</c> under the names that the SDK reads.</summary>
internal static class SdkSettings
{
    public static IConfiguration Of(BotOptions options) => new ConfigurationBuilder()
        .AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = options.HasAppId ? options.AppId : "",
            ["MicrosoftAppPassword"] = options.AppPassword,
            ["MicrosoftAppType"] = options.HasAppId ? options.AppType : "MultiTenant",
            ["MicrosoftAppTenantId"] = options.TenantId,
        })
        .Build();
}
