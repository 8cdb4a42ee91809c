using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace SupportBot.Channels.DirectLine.Access;

/// <summary>A secret that callers prove to know, in their Authorization header.</summary>
public sealed class SharedSecret(string secret)
{
    private readonly byte[] hash = Hash(secret);

    public bool IsIn(HttpRequest request) => Bearer.Of(request) is { } given && CryptographicOperations.FixedTimeEquals(hash, Hash(given));

    /// <summary>Hashes are of one length, so that comparing takes the same time whatever was given.</summary>
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
