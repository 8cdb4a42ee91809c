using System.Net;
using System.Net.Sockets;

namespace SupportBot.Serving.Proxies;

/// <summary>Where a reverse proxy connects from.</summary>
internal static class ProxyNetwork
{
    /// <summary>A single address is a network of its own; null where the text is neither.</summary>
    public static IPNetwork? Parse(string text)
    {
        if (IPNetwork.TryParse(text, out var network)) return network;
        return IPAddress.TryParse(text, out var address) ? new IPNetwork(address, address.AddressFamily == AddressFamily.InterNetwork ? 32 : 128) : null;
    }
}
