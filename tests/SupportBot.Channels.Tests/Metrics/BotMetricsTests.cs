using System.Text.Json.Nodes;
using SupportBot.Channels.Connector;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Metrics;

public sealed class BotMetricsTests : IAsyncLifetime, IDisposable
{
    private BotHost host = null!;
    private Measurements measured = null!;

    public async Task InitializeAsync()
    {
        host = await BotHost.StartAsync(services => services.AddConnectorTransport(), app => app.MapConnectorTransport());
        measured = new Measurements(host.Services);
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
    }

    public void Dispose() => measured.Dispose();

    [Fact]
    public async Task A_turn_is_measured_by_route_and_channel()
    {
        await host.PostAsync(host.Message("hello"));
        await host.PostAsync(host.Joined("j1", "msteams", "bot"));

        Assert.Equal(
            [
                "supportbot.turn.duration supportbot.route=answer supportbot.channel=test",
                "supportbot.turn.duration supportbot.route=small_talk supportbot.channel=msteams",
            ],
            Named("supportbot.turn.duration"));
        Assert.All(measured.All, one => Assert.True(one.Value > 0));
    }

    [Fact]
    public async Task A_turn_that_breaks_is_measured_as_trouble()
    {
        host.Turns.Say = (_, _) => throw new InvalidOperationException();

        await host.PostAsync(host.Message("hello"));

        Assert.Equal(["supportbot.turn.duration supportbot.route=trouble supportbot.channel=test"], Named("supportbot.turn.duration"));
    }

    [Fact]
    public async Task A_message_that_comes_again_is_no_turn()
    {
        await host.PostAsync(host.Message("hello"));
        await host.PostAsync(host.Message("hello"));

        Assert.Single(Named("supportbot.turn.duration"));
    }

    [Fact]
    public async Task A_channel_that_a_caller_made_up_is_other()
    {
        var message = host.Message("hello");
        message["channelId"] = "una-at-work";

        await host.PostAsync(message);

        Assert.Equal(["supportbot.turn.duration supportbot.route=answer supportbot.channel=other"], Named("supportbot.turn.duration"));
    }

    [Fact]
    public async Task Each_attempt_to_deliver_is_counted_with_what_became_of_it()
    {
        var busy = true;
        host.Channel.Answer = response =>
        {
            (response.StatusCode, busy) = (busy ? 429 : 200, false);
            return Task.CompletedTask;
        };
        await host.PostAsync(host.Message("hello", "m1"));
        host.Channel.Answer = response =>
        {
            response.StatusCode = 400;
            return Task.CompletedTask;
        };
        await host.PostAsync(host.Message("hello", "m2"));

        Assert.Equal(["retried", "delivered", "failed"], Named("supportbot.deliveries").Select(line => line.Split('=')[^1]));
    }

    [Fact]
    public async Task Feedback_is_counted_by_whether_it_helped()
    {
        await host.PostAsync(Thumb("like"));
        await host.PostAsync(Thumb("dislike"));

        Assert.Equal(["supportbot.feedback supportbot.helped=True", "supportbot.feedback supportbot.helped=False"], measured.Lines);
    }

    private IEnumerable<string> Named(string name) => measured.Lines.Where(line => line.StartsWith(name, StringComparison.Ordinal));

    private JsonObject Thumb(string reaction)
    {
        var invoke = host.Message(null, reaction);
        invoke["type"] = "invoke";
        invoke["name"] = "message/submitAction";
        invoke["value"] = new JsonObject
        {
            ["actionName"] = "feedback",
            ["actionValue"] = new JsonObject { ["reaction"] = reaction, ["feedback"] = new JsonObject { ["feedbackText"] = "My nurse Ann says no" } },
        };
        return invoke;
    }
}
