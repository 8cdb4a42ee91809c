using System.Text.RegularExpressions;

namespace SupportBot.Page;

/// <summary>What the browser lets the page do: load and talk to this server, and nothing else.</summary>
internal static partial class ContentPolicy
{
    /// <summary>
    /// The hash of nothing: Web Chat writes one style element without the nonce (in react-scroll-to-bottom). It is empty, and what it then holds comes from
    /// Web Chat's own script, so nobody else can say anything with it.
    /// </summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <param name="nonce">For the styles that Web Chat writes into the page, and the map of its modules.</param>
    /// <param name="host">Older browsers don't count a socket to the page's own host as <c>'self'</c>.</param>
    public static string Header(string nonce, HostString host, IReadOnlyList<string> embedIn) => string.Join("; ",
        "default-src 'none'",
        $"script-src 'self' 'nonce-{nonce}'",
        $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}",
        "img-src 'self' data: blob:",
        $"connect-src 'self' blob:{Sockets(host)}",
        "base-uri 'none'",
        "form-action 'none'",
        $"frame-ancestors {(embedIn.Count == 0 ? "'none'" : string.Join(' ', embedIn))}");

    private static string Sockets(HostString host) => PlainHost().IsMatch(host.Value ?? "") ? $" ws://{host.Value} wss://{host.Value}" : "";

    [GeneratedRegex(@"^[A-Za-z0-9.\-]+(:\d+)?$|^\[[0-9A-Fa-f:]+\](:\d+)?$")]
    private static partial Regex PlainHost();
}
