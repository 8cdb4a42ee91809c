using Microsoft.Extensions.Options;
using SupportBot.Channels.Bot;

namespace SupportBot.Channels.Connector;

/// <summary>The connector takes no tokens yet, so it must not run where they are expected.</summary>
internal sealed class ConnectorOptionsValidator : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options) => options.HasAppId
        ? ValidateOptionsResult.Fail(
            "Bot:AppId is set, but the built-in connector cannot check the Bot Framework's tokens yet: leave Bot:AppId empty to serve this machine only, "
            + "or set Bot:Transport to sdk in a build that has the Bot Framework SDK.")
        : ValidateOptionsResult.Success;
}
