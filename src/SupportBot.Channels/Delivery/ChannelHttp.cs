using Microsoft.Extensions.Options;
using SupportBot.Channels.Bot;
using SupportBot.Channels.Metrics;

namespace SupportBot.Channels.Delivery;

/// <summary>The connections to channels' services, kept open and shared by all who post to them.</summary>
internal sealed class ChannelHttp(IOptions<BotOptions> options, BotMetrics metrics, TimeProvider clock) : IDisposable
{
    private readonly DeliveryHandler connections = new(
        new SocketsHttpHandler
        {
            // Without an app id replies stay on this machine: a proxy would take them off it, and a redirect might.
            UseProxy = options.Value.HasAppId,
            AllowAutoRedirect = false,
            UseCookies = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        },
        metrics,
        clock);

    /// <summary>May be disposed without harm to the connections.</summary>
    public HttpClient NewClient() => new(connections, disposeHandler: false) { Timeout = TimeSpan.FromMinutes(1) };

    public void Dispose() => connections.Dispose();
}
