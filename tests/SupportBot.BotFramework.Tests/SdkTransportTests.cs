using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Testing.Transports;

namespace SupportBot.BotFramework.Tests;

public sealed class SdkTransportTests : TransportRefusalContract
{
    protected override void AddTransport(IServiceCollection services) => services.AddSdkTransport();

    protected override void MapTransport(WebApplication app) => app.MapSdkTransport();

    [Fact]
    public async Task What_the_SDK_cannot_read_is_refused_in_words()
    {
        var message = Host.Message("hello");
        message["timestamp"] = "this morning";

        await AssertRefused(
            HttpStatusCode.BadRequest,
            "BadSyntax",
            "The Bot Framework SDK could not read the activity. Check that each property has the form that the protocol gives it, timestamps above all.",
            await Host.PostAsync(message));
    }

    [Fact]
    public async Task Without_an_app_id_nobody_is_asked_about_a_token()
    {
        var response = await Host.PostAsync(Host.Message("hello").ToJsonString(), headers: ("Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["You said: hello"], Host.Channel.Texts);
    }
}
