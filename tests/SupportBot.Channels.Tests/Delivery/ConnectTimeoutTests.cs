using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Metrics;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Delivery;

public sealed class ConnectTimeoutTests : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddMetrics().BuildServiceProvider();

    public void Dispose() => services.Dispose();

    [Fact]
    public async Task A_channel_that_lets_nobody_connect_was_surely_sent_nothing()
    {
        using var sockets = new SocketsHttpHandler
        {
            ConnectTimeout = TimeSpan.FromMilliseconds(50),
            ConnectCallback = async (_, stop) =>
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, stop);
                throw new InvalidOperationException("It waits for ever.");
            },
        };

        var failure = await Assert.ThrowsAsync<DeliveryException>(() => PostAsync(sockets));

        Assert.Equal((DeliveryFailure.NotNow, "the channel cannot be reached in time"), (failure.Failure, failure.Message));
    }

    private async Task PostAsync(SocketsHttpHandler sockets)
    {
        using var handler = new DeliveryHandler(sockets, new BotMetrics(services.GetRequiredService<IMeterFactory>()), new StillClock());
        using var client = new HttpClient(handler);
        using var response = await client.PostAsync(new Uri("http://localhost/"), new StringContent("{}"));
    }
}
