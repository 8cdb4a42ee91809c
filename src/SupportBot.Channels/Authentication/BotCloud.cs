using SupportBot.Channels.Bot;

namespace SupportBot.Channels.Authentication;

/// <summary>Who issues tokens, and for what, in one of Microsoft's clouds; as the documentation of the Bot Framework's authentication has it.</summary>
internal sealed record BotCloud
{
    /// <summary>Of tokens that channels send.</summary>
    public required string ChannelIssuer { get; init; }

    /// <summary>Where the keys of those tokens are published.</summary>
    public required string ChannelMetadata { get; init; }

    /// <summary>Of tokens that an app gets for itself, as the Emulator does with the bot's id and secret: version 1, then version 2, for a tenant.</summary>
    public required IReadOnlyList<string> AppIssuerForms { get; init; }

    /// <summary>Where the keys of those tokens are published.</summary>
    public required string AppMetadata { get; init; }

    /// <summary>Who issues the tokens that the bot sends.</summary>
    public required string LoginHost { get; init; }

    /// <summary>The tenant of a bot that belongs to none.</summary>
    public required string SharedTenant { get; init; }

    /// <summary>What the bot's tokens are for.</summary>
    public required string ChannelResource { get; init; }

    /// <summary>The value of <c>Bot:ChannelService</c> for it.</summary>
    public required string ChannelService { get; init; }

    /// <summary>Where the SDK says that it keeps members' own logins; this bot has none.</summary>
    public required string UserTokens { get; init; }

    public static BotCloud Public { get; } = new()
    {
        ChannelService = "",
        ChannelIssuer = "https://api.botframework.com",
        ChannelMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration",
        AppIssuerForms = ["https://sts.windows.net/{0}/", "https://login.microsoftonline.com/{0}/v2.0"],
        AppMetadata = "https://login.microsoftonline.com/botframework.com/v2.0/.well-known/openid-configuration",
        LoginHost = "https://login.microsoftonline.com",
        SharedTenant = "botframework.com",
        ChannelResource = "https://api.botframework.com",
        UserTokens = "https://api.botframework.com",
    };

    public static BotCloud UsGovernment { get; } = new()
    {
        ChannelService = "https://botframework.azure.us",
        ChannelIssuer = "https://api.botframework.us",
        ChannelMetadata = "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
        AppIssuerForms = ["https://sts.windows.net/{0}/", "https://login.microsoftonline.us/{0}/v2.0"],
        AppMetadata = "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration",
        LoginHost = "https://login.microsoftonline.us",
        SharedTenant = "MicrosoftServices.onmicrosoft.us",
        ChannelResource = "https://api.botframework.us",
        UserTokens = "https://api.botframework.azure.us",
    };

    /// <summary>Tenants in which Microsoft registers bots that have none of their own, and its own services: public (twice), US Government.</summary>
    private static readonly string[] MicrosoftTenants =
        ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a", "cab8a31a-1906-4287-a0d8-4eef66b95f6e"];

    /// <summary>The one that is set, with the addresses that are set.</summary>
    public static BotCloud Of(BotOptions options)
    {
        var cloud = options.IsUsGovernment ? UsGovernment : Public;
        return cloud with
        {
            ChannelMetadata = options.OpenIdMetadata is { Length: > 0 } channel ? channel : cloud.ChannelMetadata,
            AppMetadata = options.AppOpenIdMetadata is { Length: > 0 } app ? app : cloud.AppMetadata,
        };
    }

    /// <summary>Whom an app may have its token from.</summary>
    /// <param name="tenant">The app's own; empty where it has none.</param>
    public IReadOnlyList<string> AppIssuers(string tenant) =>
    [
        .. from id in MicrosoftTenants.Append(tenant)
           where id.Length > 0
           from form in AppIssuerForms
           select form.Replace("{0}", id, StringComparison.Ordinal),
    ];
}
