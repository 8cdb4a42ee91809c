using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Testing.Transports;

namespace SupportBot.BotFramework.Tests;

public sealed class SdkAuthenticationTests : AuthenticationContract
{
    protected override void AddTransport(IServiceCollection services) => services.AddSdkTransport();

    protected override void MapTransport(WebApplication app) => app.MapSdkTransport();

    protected override void Prepare(string metadata) => SdkMetadata.Allow(metadata);

    protected override void AssertRefused(string wrong, HttpStatusCode status, string code, string message) => Assert.Equal(
        (
            HttpStatusCode.Unauthorized,
            "Unauthorized",
            "The bot has an app id, so it serves the Bot Framework's channels only, and the Bot Framework SDK does not accept the token. "
            + "Check Bot:AppId, Bot:AppType and Bot:TenantId, and what the bot's log says of it."
        ),
        (status, code, message));

    [Fact]
    public async Task While_the_keys_cannot_be_fetched_nobody_is_served()
    {
        Issuer.IsDown = true;

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await PostAsync(Bearer(Issuer.Key.Token(ChannelClaims()))));

        Assert.Empty(Host.Turns.Heard);
        Assert.Empty(Host.Channel.Posts);
    }

    [Fact]
    public async Task With_Microsofts_own_addresses_a_caller_without_a_token_is_not_served()
    {
        await using var host = await StartAsync(("Bot:OpenIdMetadata", ""), ("Bot:AppOpenIdMetadata", ""));

        Assert.Equal(HttpStatusCode.Unauthorized, await PostAsync(null, host));
    }
}
