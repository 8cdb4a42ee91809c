using System.Net;
using SupportBot.Testing.Transports;

namespace SupportBot.BotFramework.Tests;

public sealed class SdkAuthenticationTests
{
    [Theory]
    [InlineData("MultiTenant", "")]
    [InlineData("SingleTenant", "0b1a2c3d-0000-0000-0000-000000000000")]
    public async Task With_an_app_id_a_caller_without_a_token_is_not_served(string appType, string tenantId)
    {
        await using var host = await BotHost.StartAsync(
            services => services.AddSdkTransport(),
            app => app.MapSdkTransport(),
            new Dictionary<string, string?>
            {
                ["Bot:AppId"] = "6a7b8c9d-0000-0000-0000-000000000000",
                ["Bot:AppPassword"] = "not a real one",
                ["Bot:AppType"] = appType,
                ["Bot:TenantId"] = tenantId,
            });

        var response = await host.PostAsync(host.Message("hello"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Empty(host.Turns.Heard);
        Assert.Empty(host.Channel.Arrivals);
    }
}
