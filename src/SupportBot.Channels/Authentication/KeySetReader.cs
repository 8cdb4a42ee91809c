using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace SupportBot.Channels.Authentication;

/// <summary>Fetches the keys that an OpenID metadata document leads to.</summary>
internal sealed class KeySetReader : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { Timeout = TimeSpan.FromSeconds(8) };

    public void Dispose() => http.Dispose();

    /// <summary>By key id.</summary>
    /// <exception cref="HttpRequestException">An address does not answer, or not with success.</exception>
    /// <exception cref="JsonException">An answer is not what it should be.</exception>
    public async Task<IReadOnlyDictionary<string, PublishedKey>> ReadAsync(string metadata, CancellationToken cancellationToken)
    {
        var address = Text(await FetchAsync(metadata, cancellationToken), "jwks_uri") ?? throw new JsonException("The metadata names no jwks_uri.");
        if (!MetadataAddress.IsFit(address)) throw new JsonException("The metadata's jwks_uri is not an https address.");

        var document = await FetchAsync(address, cancellationToken);
        if (!document.TryGetProperty("keys", out var keys) || keys.ValueKind != JsonValueKind.Array) throw new JsonException("The key document has no keys.");
        return keys.EnumerateArray()
            .Where(key => Text(key, "kty") == "RSA" && Text(key, "kid") is not null)
            .DistinctBy(key => Text(key, "kid"))
            .ToDictionary(key => Text(key, "kid")!, key => new PublishedKey(new JsonWebKey(key.GetRawText()), Endorsements(key)), StringComparer.Ordinal);
    }

    private async Task<JsonElement> FetchAsync(string address, CancellationToken cancellationToken)
    {
        var document = JsonElement.Parse(await http.GetByteArrayAsync(new Uri(address), cancellationToken));
        return document.ValueKind == JsonValueKind.Object ? document : throw new JsonException("The document is not an object.");
    }

    private static HashSet<string>? Endorsements(JsonElement key) =>
        key.TryGetProperty("endorsements", out var channels) && channels.ValueKind == JsonValueKind.Array
            ? [.. channels.EnumerateArray().Where(channel => channel.ValueKind == JsonValueKind.String).Select(channel => channel.GetString()!)]
            : null;

    private static string? Text(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
