using SupportBot.Channels.Messages;

namespace SupportBot.Channels.Authentication;

/// <summary>Whether keys may be fetched from an address: whoever can change them on their way can forge every token.</summary>
internal static class MetadataAddress
{
    public static bool IsFit(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && Loopback.Is(uri.IdnHost)));
}
