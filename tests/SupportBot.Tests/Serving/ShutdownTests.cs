using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels;
using SupportBot.Channels.Connector;
using SupportBot.Core.Turns;
using SupportBot.Testing.Conversations;
using SupportBot.Testing.Transports;

namespace SupportBot.Tests.Serving;

public sealed class ShutdownTests
{
    [Fact]
    public async Task A_turn_under_way_is_finished_before_the_program_ends()
    {
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        var turns = new FakeTurns();
        var say = turns.Say;
        turns.Say = (state, turn) =>
        {
            begun.SetResult();
            goOn.Task.Wait();
            return say(state, turn);
        };
        await using var channel = await FakeChannel.StartAsync();
        await using var app = await Parts.StartAsync(
            services => services
                .AddSingleton<ITurnHandler>(turns).AddSingleton(Testing.Transports.Samples.Wording).AddMemoryStore().AddChannels().AddConnectorTransport(),
            app =>
            {
                app.UseRouting();
                app.MapConnectorTransport();
            });
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var message = new StringContent(
            $$"""{"type":"message","id":"m1","serviceUrl":"{{channel.ServiceUrl}}","channelId":"test","from":{"id":"u"},"recipient":{"id":"b"},"conversation":{"id":"c"},"text":"hello"}""",
            Encoding.UTF8,
            "application/json");

        var posted = client.PostAsync(new Uri("/api/messages", UriKind.Relative), message);
        await begun.Task;
        var stopped = app.StopAsync();
        Assert.False(stopped.IsCompleted);
        goOn.SetResult();

        using var response = await posted;
        await stopped;
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["You said: hello"], channel.Texts);
    }
}
