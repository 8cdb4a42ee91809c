using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SupportBot.Channels.DirectLine.Access;

namespace SupportBot.Page;

/// <summary>Whether a request brings the key of the group's link, where one needs it.</summary>
internal sealed class GroupLink(IOptions<WebChatOptions> options) : IConversationAccess
{
    private const string Scheme = "Bearer ";

    private readonly byte[]? _key = options.Value.ByLink ? Hash(options.Value.GroupKey) : null;

    public bool MayBegin(HttpRequest request) => _key is null
        || request.Headers.Authorization.ToString() is { } header
        && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(_key, Hash(header[Scheme.Length..].Trim()));

    /// <summary>Hashes are of one length, so that comparing takes the same time whatever was given.</summary>
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
