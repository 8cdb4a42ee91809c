using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Connector;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Teams;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Teams;

public sealed class PaceTests
{
    private readonly StillClock clock = new();
    private readonly TeamsPace pace;

    public PaceTests() => pace = new TeamsPace(clock);

    [Fact]
    public void Sending_as_fast_as_it_goes_keeps_every_rate()
    {
        var sent = Enumerable.Range(0, 2000).Select(_ => SendAsSoonAsPossible()).ToList();

        AssertRate(7, TimeSpan.FromSeconds(1));
        AssertRate(8, TimeSpan.FromSeconds(2));
        AssertRate(60, TimeSpan.FromSeconds(30));
        AssertRate(1800, TimeSpan.FromHours(1));
        Assert.Equal(TimeSpan.FromHours(1), sent[1800] - sent[0]);

        void AssertRate(int messages, TimeSpan time) =>
            Assert.All(
                sent.Zip(sent.Skip(messages)),
                pair => Assert.True(pair.Second - pair.First >= time, $"{messages + 1} messages from {pair.First:O} to {pair.Second:O}"));
    }

    [Fact]
    public async Task Those_who_wait_together_don_t_go_together()
    {
        for (var i = 0; i < 7; i++) await pace.EnterAsync(To("c1"), CancellationToken.None);

        var (eighth, ninth) = (pace.EnterAsync(To("c1"), CancellationToken.None), pace.EnterAsync(To("c1"), CancellationToken.None));

        Assert.Equal([TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2)], clock.Awaited);
        clock.Move(TimeSpan.FromSeconds(1));
        await eighth;
        Assert.False(ninth.IsCompleted);
        clock.Move(TimeSpan.FromSeconds(1));
        await ninth;
    }

    [Fact]
    public async Task Who_would_wait_too_long_is_told_when_to_come_back_and_is_not_counted()
    {
        for (var i = 0; i < 60; i++) SendAsSoonAsPossible();

        var failure = await Assert.ThrowsAsync<DeliveryException>(() => pace.EnterAsync(To("c1"), CancellationToken.None));
        var again = await Assert.ThrowsAsync<DeliveryException>(() => pace.EnterAsync(To("c1"), CancellationToken.None));

        Assert.Equal(DeliveryFailure.NotNow, failure.Failure);
        Assert.InRange(failure.RetryAfter!.Value.TotalSeconds, 6, 30);
        Assert.Equal(failure.RetryAfter, again.RetryAfter);
    }

    [Theory]
    [InlineData("msteams", "c2")]
    [InlineData("emulator", "c1")]
    public void Other_conversations_and_channels_do_not_wait(string channelId, string conversation)
    {
        for (var i = 0; i < 7; i++) Assert.True(pace.EnterAsync(To("c1"), CancellationToken.None).IsCompletedSuccessfully);

        Assert.True(pace.EnterAsync(To(conversation) with { ChannelId = channelId }, CancellationToken.None).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Conversations_that_fell_silent_are_forgotten()
    {
        await pace.EnterAsync(To("c1"), CancellationToken.None);
        clock.Move(TimeSpan.FromHours(1));
        await pace.EnterAsync(To("c2"), CancellationToken.None);

        Assert.Equal(1, pace.Count);
    }

    [Fact]
    public async Task The_connector_waits_before_it_posts()
    {
        await using var host = await BotHost.StartAsync(
            services => services.AddConnectorTransport().AddSingleton<TimeProvider>(clock), app => app.MapConnectorTransport());
        for (var i = 0; i < 7; i++) await host.PostAsync(Message(host, i));
        clock.Move(TimeSpan.FromSeconds(0.5));

        var eighth = host.PostAsync(Message(host, 7));
        await Eventually.Async(() => clock.Awaited.Contains(TimeSpan.FromSeconds(0.5)));
        Assert.Equal(7, host.Channel.Arrivals.Count);

        clock.Move(TimeSpan.FromSeconds(0.5));
        Assert.Equal(HttpStatusCode.OK, (await eighth).StatusCode);
        Assert.Equal(8, host.Channel.Arrivals.Count);
    }

    private DateTimeOffset SendAsSoonAsPossible()
    {
        while (true)
        {
            try
            {
                var entered = pace.EnterAsync(To("c1"), CancellationToken.None);
                if (!entered.IsCompleted) clock.Move(clock.Awaited.Single());
                return clock.GetUtcNow();
            }
            catch (DeliveryException failure)
            {
                clock.Move(failure.RetryAfter!.Value);
            }
        }
    }

    private static Activity To(string conversation) => new() { ChannelId = "msteams", Conversation = new(conversation) };

    private static JsonObject Message(BotHost host, int number)
    {
        var message = host.Message("hello", $"m{number}");
        message["channelId"] = "msteams";
        return message;
    }
}
