using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Connector;
using SupportBot.Core.Corpus;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Connector;

public sealed class DeliveryTests : IAsyncLifetime
{
    private readonly HastyClock clock = new();
    private BotHost host = null!;

    public async Task InitializeAsync() => host = await BotHost.StartAsync(
        services => services.AddConnectorTransport().AddSingleton<TimeProvider>(clock),
        app => app.MapConnectorTransport());

    public Task DisposeAsync() => host.DisposeAsync().AsTask();

    [Theory]
    [InlineData("3", 3)]
    [InlineData("Fri, 02 Jan 2026 03:04:09 GMT", 4)]
    [InlineData("Fri, 02 Jan 2026 03:04:01 GMT", 1)]
    [InlineData(null, 1)]
    public async Task A_busy_channel_gets_the_same_reply_again_when_it_asked_for_it(string? retryAfter, int seconds)
    {
        clock.Haste = 4;
        host.Channel.Answer = response =>
        {
            if (host.Channel.Arrivals.Count > 1) return Task.CompletedTask;
            response.StatusCode = StatusCodes.Status429TooManyRequests;
            response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Message("hello"))).StatusCode);

        Assert.Equal(["You said: hello", "You said: hello"], host.Channel.Texts);
        Assert.Contains(TimeSpan.FromSeconds(seconds), clock.Asked);
    }

    [Theory]
    [InlineData("60", 1, "60")]
    [InlineData("2", 3, "2")]
    public async Task A_channel_that_stays_busy_is_given_up(string retryAfter, int attempts, string asked)
    {
        clock.Haste = 4;
        host.Channel.Answer = response =>
        {
            response.StatusCode = StatusCodes.Status429TooManyRequests;
            response.Headers.RetryAfter = retryAfter;
            return Task.CompletedTask;
        };

        var response = await host.PostAsync(host.Message("hello"));

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Contains($"the channel answered 429 and asks to wait {asked} s", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(attempts, host.Channel.Arrivals.Count);
    }

    [Fact]
    public async Task A_channel_that_never_answers_is_not_waited_for()
    {
        clock.Haste = 4;
        var never = new TaskCompletionSource();
        host.Channel.Answer = _ => never.Task;

        var response = await host.PostAsync(host.Message("hello"));
        never.SetResult();

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Contains("the channel did not answer within 8 s", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Message("hello"))).StatusCode);
        Assert.Single(host.Channel.Arrivals);
    }

    [Fact]
    public async Task A_refusal_that_never_ends_is_not_read_to_its_end()
    {
        clock.Haste = 4;
        var never = new TaskCompletionSource();
        host.Channel.Answer = async response =>
        {
            response.StatusCode = StatusCodes.Status403Forbidden;
            await response.Body.FlushAsync();
            await never.Task;
        };

        var response = await host.PostAsync(host.Message("hello"));
        never.SetResult();

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Contains("the channel answered 403", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        host.Channel.Answer = response =>
        {
            response.StatusCode = StatusCodes.Status307TemporaryRedirect;
            response.Headers.Location = "http://127.0.0.1:9/";
            return Task.CompletedTask;
        };

        var response = await host.PostAsync(host.Message("hello"));

        Assert.Contains("the channel answered 307", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_follows_a_reply_that_failed_is_not_sent_and_nothing_is_sent_twice()
    {
        host.Turns.Say = (state, _) => new(
            Samples.Answer(
                Samples.Quoted(new Paragraph("One.")), Samples.Quoted(new Paragraph("Two.")), Samples.Quoted(new Paragraph("Three."))),
            state);
        host.Channel.Answer = response =>
        {
            if (host.Channel.Arrivals.Count == 2) response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.BadGateway, (await host.PostAsync(host.Message("hello"))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await host.PostAsync(host.Message("hello"))).StatusCode);

        Assert.Equal(2, host.Channel.Arrivals.Count);
        Assert.Contains(host.Log.Lines, line => line == "Warning: Reply 2 of 3 was not delivered: the channel answered 403 ");
    }
}
