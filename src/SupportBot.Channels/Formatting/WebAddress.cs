namespace SupportBot.Channels.Formatting;

/// <summary>An address that may stand in a link.</summary>
internal static class WebAddress
{
    /// <summary>Escaped, brackets too, so that it can stand between the brackets of a Markdown link; null where it is none of the web.</summary>
    public static string? Of(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"
        ? address.AbsoluteUri.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
        : null;
}
