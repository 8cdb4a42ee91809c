using System.Net;
using SupportBot.Channels.Metrics;

namespace SupportBot.Channels.Delivery;

/// <summary>
/// Posts to a channel's service: waits where the service is busy and says so, and makes every failure a <see cref="DeliveryException"/>.
/// Other requests pass through.
/// </summary>
internal sealed class DeliveryHandler(HttpMessageHandler next, BotMetrics metrics, TimeProvider clock) : DelegatingHandler(next)
{
    /// <summary>For one attempt.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    /// <summary>Of a request: when the last attempt may begin. Any time, where it doesn't say.</summary>
    public static readonly HttpRequestOptionsKey<DateTimeOffset> Latest = new("SupportBot.Latest");

    /// <summary>For all the waiting that a channel asks for in one request; what takes longer is not worth holding a turn for.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Post) return await base.SendAsync(request, cancellationToken);
        try
        {
            return await PostAsync(request, cancellationToken);
        }
        catch (DeliveryException)
        {
            metrics.Attempted(DeliveryOutcome.Failed);
            throw;
        }
    }

    private async Task<HttpResponseMessage> PostAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var latest = request.Options.TryGetValue(Latest, out var given) ? given : DateTimeOffset.MaxValue;
        if (clock.GetUtcNow() > latest) throw new DeliveryException("the answer takes longer than the channel waits", DeliveryFailure.NotNow);
        var waited = TimeSpan.Zero;
        while (true)
        {
            var response = await AttemptAsync(request, cancellationToken);
            if (response.IsSuccessStatusCode)
            {
                metrics.Attempted(DeliveryOutcome.Delivered);
                return response;
            }

            using (response)
            {
                var wait = RetryAfter(response);
                waited += wait;
                if (waited > LongestWait || clock.GetUtcNow() + wait > latest) throw Busy(wait);
                metrics.Attempted(DeliveryOutcome.Retried);
                await Task.Delay(wait, clock, cancellationToken);
            }
        }
    }

    /// <summary>The answer is success, or 429.</summary>
    private async Task<HttpResponseMessage> AttemptAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var timeout = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
        try
        {
            var response = await base.SendAsync(request, either.Token);
            if (response.IsSuccessStatusCode || response.StatusCode == HttpStatusCode.TooManyRequests) return response;
            using (response) throw await RefusedAsync(response, either.Token);
        }
        catch (HttpRequestException fault)
        {
            throw new DeliveryException(
                $"the channel cannot be reached ({fault.HttpRequestError})",
                IsBeforeSending(fault) ? DeliveryFailure.NotNow : DeliveryFailure.PossiblyDelivered, fault);
        }
        catch (OperationCanceledException fault) when (fault.InnerException is TimeoutException && !either.IsCancellationRequested)
        {
            throw new DeliveryException("the channel cannot be reached in time", DeliveryFailure.NotNow, fault);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException($"the channel did not answer within {Patience.TotalSeconds:0} s", DeliveryFailure.PossiblyDelivered, fault);
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

    private static DeliveryException Busy(TimeSpan wait) =>
        new($"the channel answered 429 and asks to wait {wait.TotalSeconds:0} s", DeliveryFailure.NotNow)
        {
            Status = HttpStatusCode.TooManyRequests,
            RetryAfter = wait,
        };

    private static async Task<DeliveryException> RefusedAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var blocked = response.StatusCode == HttpStatusCode.Forbidden && await ErrorCode.ReadAsync(response, cancellationToken) == "MessageWritesBlocked";
        var failure = blocked ? DeliveryFailure.Blocked
            : MayHaveBeenTaken(response.StatusCode) ? DeliveryFailure.PossiblyDelivered
            : response.StatusCode == HttpStatusCode.Unauthorized ? DeliveryFailure.NotNow // Whoever runs the bot can mend its secret, or its clock.
            : DeliveryFailure.Refused;
        return new($"the channel answered {(int)response.StatusCode}{(blocked ? " MessageWritesBlocked" : "")}", failure) { Status = response.StatusCode };
    }

    private static bool MayHaveBeenTaken(HttpStatusCode status) => status == HttpStatusCode.RequestTimeout || (int)status >= 500;

    private static bool IsBeforeSending(HttpRequestException fault) => fault.HttpRequestError
        is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError;
}
