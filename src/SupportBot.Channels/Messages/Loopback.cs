using System.Net;

namespace SupportBot.Channels.Messages;

/// <summary>Which addresses are surely this machine.</summary>
internal static class Loopback
{
    public static bool Is(IPAddress address) => IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    /// <summary>A name other than <c>localhost</c> is not looked up: who answers for it may change between two looks.</summary>
    public static bool Is(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && Is(address));

    /// <summary>An http or https address on this machine, without anything that could change where a path added to it leads.</summary>
    public static bool IsBaseAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address is { UserInfo: "", Query: "", Fragment: "" }
        && Is(address.IdnHost);
}
