using System.Net.Http.Headers;
using System.Text.Json;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Delivery;

namespace SupportBot.Channels.Connector;

/// <summary>Posts replies to a channel's service.</summary>
internal sealed class ConnectorClient(ChannelHttp http)
{
    private readonly HttpClient client = http.NewClient();

    /// <exception cref="DeliveryException">The channel did not take it.</exception>
    public async Task SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        var body = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJson.Default.Activity));
        body.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        using var request = new HttpRequestMessage(HttpMethod.Post, ReplyAddress.Of(reply)) { Content = body };
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
