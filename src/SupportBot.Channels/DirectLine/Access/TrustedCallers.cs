using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace SupportBot.Channels.DirectLine.Access;

/// <summary>Servers that know <c>DirectLine:Secret</c>.</summary>
internal sealed class TrustedCallers(IOptions<DirectLineOptions> options)
{
    private readonly byte[]? secret = options.Value.Secret.Length == 0 ? null : Hash(options.Value.Secret);

    public bool Has(HttpRequest request) => secret is not null && Bearer.Of(request) is { } given && CryptographicOperations.FixedTimeEquals(secret, Hash(given));

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
