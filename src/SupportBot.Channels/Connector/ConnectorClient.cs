using System.Net;
using System.Net.Http.Headers;
using SupportBot.Channels.Authentication;
using SupportBot.Channels.Delivery;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.Connector;

/// <summary>Posts activities to a channel's service.</summary>
internal sealed class ConnectorClient(ChannelHttp http, IBotToken token, TimeProvider clock)
{
    /// <summary>After a new token was not accepted either: another one won't be.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");

    private readonly HttpClient client = http.NewClient();

    /// <summary>In ticks of UTC.</summary>
    private long renewableFrom;

    /// <exception cref="DeliveryException">The channel did not take it.</exception>
    public async Task SendAsync(Posting posting, CancellationToken cancellationToken)
    {
        var shown = await token.ReadAsync(cancellationToken);
        if (shown is not null && posting.Address.Scheme != Uri.UriSchemeHttps && !Loopback.Is(posting.Address.IdnHost))
            throw new DeliveryException("the channel's address is not https, so the bot's token is not sent there", DeliveryFailure.Refused);
        try
        {
            await PostAsync(posting, shown, cancellationToken);
        }
        catch (DeliveryException failure) when (failure.Status == HttpStatusCode.Unauthorized && shown is not null && MayRenew)
        {
            await PostRenewedAsync(posting, shown, cancellationToken);
        }
    }

    private bool MayRenew => clock.GetUtcNow().UtcTicks >= Volatile.Read(ref renewableFrom);

    private async Task PostRenewedAsync(Posting posting, string refused, CancellationToken cancellationToken)
    {
        var renewed = await token.RenewAsync(refused, cancellationToken);
        try
        {
            await PostAsync(posting, renewed, cancellationToken);
        }
        catch (DeliveryException failure) when (failure.Status == HttpStatusCode.Unauthorized)
        {
            Volatile.Write(ref renewableFrom, (clock.GetUtcNow() + Pause).UtcTicks);
            throw;
        }
    }

    private async Task PostAsync(Posting posting, string? shown, CancellationToken cancellationToken)
    {
        var body = new ByteArrayContent(posting.Activity);
        body.Headers.ContentType = Json;
        using var request = new HttpRequestMessage(HttpMethod.Post, posting.Address) { Content = body };
        request.Options.Set(DeliveryHandler.Latest, posting.Latest);
        if (shown is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", shown);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
