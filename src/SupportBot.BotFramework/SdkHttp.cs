using SupportBot.Channels.Delivery;

namespace SupportBot.BotFramework;

/// <summary>Has the SDK post through our connections, so that it waits, gives up and stays on this machine as the connector does.</summary>
internal sealed class SdkHttp(ChannelHttp http) : IHttpClientFactory
{
    public HttpClient CreateClient(string name) => http.NewClient();
}
