using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using SupportBot.Channels.Messages;

namespace SupportBot.Channels.DirectLine.Access;

/// <summary>How often one may ask. What is over is refused at once, so that nobody's screen waits.</summary>
internal sealed class Rates(IOptions<DirectLineOptions> options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<string> tokens = PerMinute(options.Value.TokensPerMinute);
    private readonly PartitionedRateLimiter<string> messages = PerMinute(options.Value.MessagesPerMinute);

    /// <summary>Null where the caller may have another token.</summary>
    public Refusal? CheckToken(HttpContext caller) =>
        Check(caller, tokens, Caller(caller.Connection.RemoteIpAddress), "From one address only so many conversations may begin");

    /// <summary>Null where the conversation may have another message.</summary>
    public Refusal? CheckMessage(HttpContext caller, string conversation) =>
        Check(caller, messages, conversation, "In one conversation only so many messages are taken");

    public void Dispose()
    {
        tokens.Dispose();
        messages.Dispose();
    }

    private Refusal? Check(HttpContext caller, PartitionedRateLimiter<string> limiter, string partition, string rule)
    {
        using var lease = limiter.AttemptAcquire(partition);
        if (lease.IsAcquired) return null;

        // As a date, which HTTP allows: a number the stock client takes for milliseconds, waits, and stumbles; a date it leaves alone, and says
        // at once that the message was not sent.
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        caller.Response.Headers.RetryAfter = (clock.GetUtcNow() + wait).ToString("R", CultureInfo.InvariantCulture);
        return new(StatusCodes.Status429TooManyRequests, "TooManyRequests", $"{rule} within a minute. Wait, then try again.");
    }

    /// <summary>As many at once, and one more with each part of the minute.</summary>
    private static PartitionedRateLimiter<string> PerMinute(int permits) => PartitionedRateLimiter.Create<string, string>(partition =>
        RateLimitPartition.GetTokenBucketLimiter(partition, _ => new()
        {
            TokenLimit = permits,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = Window / permits,
            QueueLimit = 0,
        }));

    /// <summary>Of IPv6 the half that names the network: whoever has one address there has them all.</summary>
    private static string Caller(IPAddress? address)
    {
        if (address is null) return "";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address.ToString();
    }
}
