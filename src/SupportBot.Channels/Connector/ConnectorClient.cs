using System.Net.Http.Headers;
using SupportBot.Channels.Delivery;

namespace SupportBot.Channels.Connector;

/// <summary>Posts activities to a channel's service.</summary>
internal sealed class ConnectorClient(ChannelHttp http)
{
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly HttpClient client = http.NewClient();

    /// <param name="activity">Its JSON in UTF-8.</param>
    /// <exception cref="DeliveryException">The channel did not take it.</exception>
    public async Task SendAsync(Uri address, byte[] activity, CancellationToken cancellationToken)
    {
        var body = new ByteArrayContent(activity);
        body.Headers.ContentType = Json;
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = body };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
