namespace SupportBot.Channels.Bot;

/// <summary>The section <c>Bot</c>: how activities come and go, and who the bot is to Microsoft's service.</summary>
public sealed record BotOptions
{
    public const string Section = "Bot";

    /// <summary><c>auto</c>, <c>connector</c> or <c>sdk</c>.</summary>
    public string Transport { get; init; } = "auto";

    /// <summary>Empty: callers on this machine only, without authentication.</summary>
    public string AppId { get; init; } = "";

    public string AppPassword { get; init; } = "";

    /// <summary><c>MultiTenant</c>, <c>SingleTenant</c> or <c>UserAssignedMSI</c>.</summary>
    public string AppType { get; init; } = "MultiTenant";

    public string TenantId { get; init; } = "";

    public bool HasAppId => !string.IsNullOrWhiteSpace(AppId);
}
