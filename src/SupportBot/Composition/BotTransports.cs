using SupportBot.Channels.Connector;
using SupportBot.Settings;

namespace SupportBot.Composition;

/// <summary>Decides which bot transport is used.</summary>
internal static class BotTransports
{
    private static readonly BotTransport Connector = new(
        "connector", services => services.AddConnectorTransport(), endpoints => endpoints.MapConnectorTransport());

    /// <exception cref="SettingsException">The SDK is asked for, but was not compiled in; or the setting is none of the three.</exception>
    public static BotTransport Choose(IConfiguration configuration, OptionalAdapters adapters) => (configuration["Bot:Transport"], adapters.BotFramework) switch
    {
        ("connector", _) or ("auto" or "" or null, null) => Connector,
        ("auto" or "" or null or "sdk", { } sdk) => sdk,
        ("sdk", null) => throw new SettingsException(
            "Bot:Transport is sdk, but this program was built without the Bot Framework SDK, which its NuGet source did not have. "
            + "Set Bot:Transport to auto or connector, or build where the package Microsoft.Bot.Builder restores."),
        var (other, _) => throw new SettingsException($"Bot:Transport is \"{other}\". Set it to one of: auto, connector, sdk."),
    };
}
