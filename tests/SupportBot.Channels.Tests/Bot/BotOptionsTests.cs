using Microsoft.Extensions.Options;
using SupportBot.Channels.Connector;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Bot;

public sealed class BotOptionsTests
{
    [Theory]
    [InlineData("Bot:Transport", "pigeon", "Bot:Transport is 'pigeon': give auto, connector or sdk.")]
    [InlineData("Bot:AppPassword", "x", "Bot:AppPassword is set and Bot:AppId is not: set both, or neither to take callers on this machine only.")]
    public async Task A_wrong_setting_is_named_at_start(string key, string value, string problem) =>
        Assert.Equal([problem], await ProblemsAtStart((key, value)));

    [Fact]
    public async Task All_that_is_wrong_is_said_at_once() => Assert.Equal(
        [
            "Bot:AppPassword is empty: set it to the secret of the app that Bot:AppId names.",
            "Bot:TenantId is empty: Bot:AppType SingleTenant needs the id of the app's tenant.",
        ],
        (await ProblemsAtStart(("Bot:AppId", "id"), ("Bot:AppType", "SingleTenant")))[..2]);

    [Fact]
    public async Task A_managed_identity_has_no_password() => Assert.Contains(
        "Bot:AppPassword is set, but a managed identity has none: remove it, or change Bot:AppType.",
        await ProblemsAtStart(("Bot:AppId", "id"), ("Bot:AppType", "userassignedmsi"), ("Bot:TenantId", "t"), ("Bot:AppPassword", "x")));

    [Fact]
    public async Task The_connector_does_not_start_with_an_app_id() => Assert.Equal(
        [
            "Bot:AppId is set, but the built-in connector cannot check the Bot Framework's tokens yet: leave Bot:AppId empty to serve this machine only, "
            + "or set Bot:Transport to sdk in a build that has the Bot Framework SDK.",
        ],
        await ProblemsAtStart(("Bot:AppId", "id"), ("Bot:AppPassword", "x")));

    private static async Task<string[]> ProblemsAtStart(params (string Key, string Value)[] settings)
    {
        var start = () => BotHost.StartAsync(
            services => services.AddConnectorTransport(),
            app => app.MapConnectorTransport(),
            settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
        return [.. (await Assert.ThrowsAsync<OptionsValidationException>(start)).Failures];
    }
}
