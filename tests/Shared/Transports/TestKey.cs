using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SupportBot.Testing.Transports;

/// <summary>An RSA key, and the tokens that are signed with it.</summary>
/// <param name="endorsements">The channels that it may speak for; null: it says nothing of them.</param>
/// <param name="isAnother">Not the key pair that all others are.</param>
public sealed class TestKey(string? id, IReadOnlyList<string>? endorsements, bool isAnother = false)
{
    private readonly RSA rsa = isAnother ? TestRsa.Second : TestRsa.First;

    public string Id => id ?? "";

    /// <summary>As a key document has it.</summary>
    public JsonObject Published
    {
        get
        {
            var key = rsa.ExportParameters(includePrivateParameters: false);
            var published = new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = id,
                ["n"] = Base64Url.EncodeToString(key.Modulus),
                ["e"] = Base64Url.EncodeToString(key.Exponent),
            };
            if (endorsements is not null) published["endorsements"] = new JsonArray([.. endorsements.Select(channel => JsonValue.Create(channel))]);
            return published;
        }
    }

    /// <param name="signs">How; null: with the key.</param>
    public string Token(JsonObject claims, string? algorithm = "RS256", Func<byte[], byte[]>? signs = null)
    {
        var header = new JsonObject { ["alg"] = algorithm, ["typ"] = "JWT", ["kid"] = id };
        var signed = $"{Encode(header)}.{Encode(claims)}";
        var signature = (signs ?? Sign)(Encoding.ASCII.GetBytes(signed));
        return $"{signed}.{Base64Url.EncodeToString(signature)}";
    }

    /// <summary>What anyone can do who mistakes the public key for a shared secret.</summary>
    public byte[] SignWithPublicKey(byte[] text) => HMACSHA256.HashData(rsa.ExportSubjectPublicKeyInfo(), text);

    private byte[] Sign(byte[] text) => rsa.SignData(text, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
