using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using SupportBot.Channels.Bot;

namespace SupportBot.Channels.Messages;

/// <summary>
/// Without an app id nobody can be authenticated, so only callers on this machine are served, and replies go nowhere else.
/// With an app id the gate is open: the transport authenticates.
/// </summary>
internal sealed class LoopbackGate(IOptions<BotOptions> options)
{
    private static readonly string[] ProxyHeaders = ["Forwarded", "Via", "X-Real-IP", "True-Client-IP", "CF-Connecting-IP"];
    private static readonly string[] ProxyPrefixes = ["X-Forwarded-", "X-Original-"];

    /// <summary>Null where the caller may pass.</summary>
    public Refusal? Check(HttpRequest request)
    {
        if (options.Value.HasAppId) return null;
        if (!IsFromThisMachine(request.HttpContext)) return Refuse("the request comes from elsewhere");
        if (request.HttpContext.Features.Get<BehindProxy>() is not null) return Refuse("the request comes from an address that Hosting:Proxies names");
        if (CameThroughAProxy(request)) return Refuse("the request was forwarded by a proxy or a tunnel");
        if (!Loopback.Is(Bare(request.Host.Host))) return Refuse("the Host header is not localhost");
        if (!IsOwnPage(request.Headers.Origin)) return Refuse("the request was made by a web page from elsewhere");
        return null;
    }

    /// <summary>Null where replies may go to <paramref name="serviceUrl"/>.</summary>
    public Refusal? Check(string? serviceUrl) =>
        options.Value.HasAppId || Loopback.IsBaseAddress(serviceUrl) ? null : Refuse("the activity's serviceUrl is not on this machine");

    private static Refusal Refuse(string why) => new(
        StatusCodes.Status403Forbidden,
        "Forbidden",
        $"Without an app id the bot serves this machine only, and {why}. Set Bot:AppId to serve the Bot Framework's channels.");

    /// <summary>
    /// A test server in memory has neither address nor connection; a Unix socket or a named pipe has no address, and hides whom a proxy serves.
    /// </summary>
    private static bool IsFromThisMachine(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address
            ? Loopback.Is(address)
            : context.Features.Get<IConnectionTransportFeature>() is null;

    /// <summary>A proxy that tells nothing of itself, as nginx is where nobody said otherwise, still speaks HTTP/1.0, which no client does any more.</summary>
    private static bool CameThroughAProxy(HttpRequest request) =>
        HttpProtocol.IsHttp10(request.Protocol)
        || request.Headers.Keys.Any(name =>
            ProxyPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                || ProxyHeaders.Contains(name, StringComparer.OrdinalIgnoreCase));

    /// <summary>Programs send no origin; every browser does.</summary>
    private static bool IsOwnPage(StringValues origin) =>
        origin.Count == 0 || (origin.Count == 1 && Loopback.IsBaseAddress(origin[0]));

    private static string Bare(string host) => host.Trim('[', ']');
}
