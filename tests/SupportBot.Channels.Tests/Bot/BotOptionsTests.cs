using Microsoft.Extensions.Options;
using SupportBot.Channels.Connector;
using SupportBot.Testing.Files;
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
            "Bot:AppPassword is empty: set it to the secret of the app that Bot:AppId names, or Bot:CertificatePath to its certificate.",
            "Bot:TenantId is empty: Bot:AppType SingleTenant needs the id of the app's tenant.",
        ],
        (await ProblemsAtStart(("Bot:AppId", "id"), ("Bot:AppType", "SingleTenant"))));

    [Fact]
    public async Task A_managed_identity_has_no_password() => Assert.Contains(
        "Bot:AppPassword is set, but a managed identity has none: remove it, or change Bot:AppType.",
        await ProblemsAtStart(("Bot:AppId", "id"), ("Bot:AppType", "userassignedmsi"), ("Bot:TenantId", "t"), ("Bot:AppPassword", "x")));

    [Theory]
    [InlineData("Bot:CertificatePath", "bot.pfx", "Bot:AppPassword and Bot:CertificatePath are both set: remove the one that the app doesn't use.")]
    [InlineData("Bot:AppType", "Tenant", "Bot:AppType is 'Tenant': give MultiTenant, SingleTenant or UserAssignedMSI.")]
    [InlineData(
        "Bot:ChannelService",
        "https://example.org",
        "Bot:ChannelService is 'https://example.org': leave it empty, or give https://botframework.azure.us for the cloud of the US Government.")]
    [InlineData(
        "Bot:OpenIdMetadata", "http://example.org",
        "Bot:OpenIdMetadata is 'http://example.org': give an https address, or leave it empty for Microsoft's own.")]
    [InlineData("Bot:AppOpenIdMetadata", "keys", "Bot:AppOpenIdMetadata is 'keys': give an https address, or leave it empty for Microsoft's own.")]
    public async Task With_an_app_id_each_wrong_setting_has_its_fix(string key, string value, string problem) =>
        Assert.Contains(problem, await ProblemsAtStart(("Bot:AppId", "id"), ("Bot:AppPassword", "x"), (key, value)));

    [Fact]
    public async Task A_certificate_without_an_app_id_is_no_use() => Assert.Equal(
        ["Bot:CertificatePath is set and Bot:AppId is not: set both, or neither to take callers on this machine only."],
        await ProblemsAtStart(("Bot:CertificatePath", "bot.pfx")));

    [Fact]
    public async Task A_certificate_that_is_not_there_is_told() => Assert.Equal(
        ["Bot:CertificatePath is /nowhere/bot.pfx, and there is no such file: give the path of a PFX or PEM file."],
        await ProblemsAtStart(("Bot:AppId", "id"), ("Bot:CertificatePath", "/nowhere/bot.pfx")));

    [Theory]
    [InlineData("bot.pfx")]
    [InlineData("bot.pem")]
    public async Task A_certificate_that_cannot_be_read_is_told(string name)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write(name, "not a certificate");

        var problem = Assert.Single(await ProblemsAtStart(("Bot:AppId", "id"), ("Bot:CertificatePath", path)));

        Assert.StartsWith($"Bot:CertificatePath is {path}, which cannot be read (", problem, StringComparison.Ordinal);
        Assert.EndsWith("): give a PFX or PEM file with its private key, and its password as Bot:CertificatePassword.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("password")]
    public async Task A_certificate_may_be_PEM_with_or_without_a_password(string password)
    {
        using var folder = new TemporaryFolder();
        var path = TestCertificate.WritePem(folder.Path, password);

        await using var host = await StartAsync(("Bot:AppId", "id"), ("Bot:CertificatePath", path), ("Bot:CertificatePassword", password));
    }

    private static async Task<string[]> ProblemsAtStart(params (string Key, string Value)[] settings) =>
        [.. (await Assert.ThrowsAsync<OptionsValidationException>(() => StartAsync(settings))).Failures];

    private static Task<BotHost> StartAsync(params (string Key, string Value)[] settings) => BotHost.StartAsync(
        services => services.AddConnectorTransport(),
        app => app.MapConnectorTransport(),
        settings.ToDictionary(setting => setting.Key, setting => (string?)setting.Value));
}
