namespace SupportBot.Channels.Bot;

/// <summary>The section <c>Bot</c>: how activities come and go, and who the bot is to Microsoft's service.</summary>
public sealed record BotOptions
{
    public const string Section = "Bot";

    /// <summary><c>auto</c>, <c>connector</c> or <c>sdk</c>.</summary>
    public string Transport { get; init; } = "auto";

    /// <summary>Empty: callers on this machine only, without authentication.</summary>
    public string AppId { get; init; } = "";

    /// <summary>The app's secret.</summary>
    public string AppPassword { get; init; } = "";

    /// <summary>
    /// The app's certificate with its private key, instead of a secret: a PFX file, or a PEM file with both. Relative to the program's folder of settings.
    /// </summary>
    public string CertificatePath { get; init; } = "";

    /// <summary>Of the certificate's file; empty where that has none.</summary>
    public string CertificatePassword { get; init; } = "";

    /// <summary><c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public string AppType { get; init; } = "MultiTenant";

    public string TenantId { get; init; } = "";

    /// <summary>Empty, or <c>https://botframework.azure.us</c> for Microsoft's cloud for the US Government.</summary>
    public string ChannelService { get; init; } = "";

    /// <summary>Where the keys of channels' tokens are published; empty: where Microsoft publishes them.</summary>
    public string OpenIdMetadata { get; init; } = "";

    /// <summary>The same, of tokens that the app gets for itself, as the Emulator does.</summary>
    public string AppOpenIdMetadata { get; init; } = "";

    public bool IsUsGovernment => ChannelService.Length > 0;

    public bool IsManagedIdentity => AppType.Equals("UserAssignedMSI", StringComparison.OrdinalIgnoreCase);

    public bool IsSingleTenant => AppType.Equals("SingleTenant", StringComparison.OrdinalIgnoreCase);

    public bool HasAppId => !string.IsNullOrWhiteSpace(AppId);
}
