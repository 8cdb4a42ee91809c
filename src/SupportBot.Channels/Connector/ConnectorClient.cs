using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using SupportBot.Channels.Activities;
using SupportBot.Channels.Bot;

namespace SupportBot.Channels.Connector;

/// <summary>Posts replies to a channel's service.</summary>
internal sealed partial class ConnectorClient(HttpClient http, TimeProvider clock, ILogger<ConnectorClient> logger) : IDisposable
{
    /// <summary>For one request to the channel.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>For all the waiting that a channel asks for, so that the whole answer stays within the 15 s that channels allow.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    /// <summary>In order; stops at the first that fails.</summary>
    /// <exception cref="DeliveryException">Also where an earlier one was delivered: then as possibly delivered.</exception>
    public async Task SendAsync(IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        for (var at = 0; at < replies.Count; at++)
        {
            try
            {
                await SendAsync(replies[at], cancellationToken);
            }
            catch (DeliveryException failure)
            {
                LogNotDelivered(at + 1, replies.Count, failure.Message);
                if (at == 0 || failure.PossiblyDelivered) throw;
                throw new DeliveryException(failure.Message, possiblyDelivered: true, failure);
            }
        }
    }

    private async Task SendAsync(Activity reply, CancellationToken cancellationToken)
    {
        var address = ReplyAddress.Of(reply);
        var body = JsonSerializer.SerializeToUtf8Bytes(reply, ActivityJson.Default.Activity);
        var waited = TimeSpan.Zero;
        while (await PostAsync(address, body, cancellationToken) is { } wait)
        {
            waited += wait;
            if (waited > LongestWait)
                throw new DeliveryException($"the channel answered 429 and asks to wait {wait.TotalSeconds:0} s", possiblyDelivered: false);
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <summary>How long to wait before trying again; null where the channel took it.</summary>
    private async Task<TimeSpan?> PostAsync(Uri address, byte[] body, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
            if (response.IsSuccessStatusCode) return null;
            if (response.StatusCode == HttpStatusCode.TooManyRequests) return RetryAfter(response);
            throw new DeliveryException($"the channel answered {(int)response.StatusCode}", MayHaveBeenTaken(response.StatusCode));
        }
        catch (HttpRequestException fault)
        {
            throw new DeliveryException($"the channel cannot be reached ({fault.HttpRequestError})", !IsBeforeSending(fault), fault);
        }
        catch (OperationCanceledException fault) when (timeout.IsCancellationRequested)
        {
            throw new DeliveryException($"the channel did not answer within {Patience.TotalSeconds:0} s", possiblyDelivered: true, fault);
        }
    }

    private TimeSpan RetryAfter(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter switch
        {
            { Delta: { } delta } => delta,
            { Date: { } date } => date - clock.GetUtcNow(),
            _ => TimeSpan.Zero,
        };
        return asked > TimeSpan.Zero ? asked : TimeSpan.FromSeconds(1);
    }

    private static bool MayHaveBeenTaken(HttpStatusCode status) => status == HttpStatusCode.RequestTimeout || (int)status >= 500;

    private static bool IsBeforeSending(HttpRequestException fault) => fault.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;

    public void Dispose() => http.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Reply {Number} of {Count} was not delivered: {Reason}")]
    private partial void LogNotDelivered(int number, int count, string reason);
}
