using System.Security.Cryptography;

namespace SupportBot.Testing.Transports;

/// <summary>Two key pairs for all tests: making one takes a second.</summary>
internal static class TestRsa
{
    private static readonly Lazy<string> FirstKey = new(Make);
    private static readonly Lazy<string> SecondKey = new(Make);

    /// <summary>A copy: a key is not for several threads.</summary>
    public static RSA First => Copy(FirstKey.Value);

    /// <summary>The same.</summary>
    public static RSA Second => Copy(SecondKey.Value);

    private static string Make()
    {
        using var rsa = RSA.Create(2048);
        return rsa.ExportPkcs8PrivateKeyPem();
    }

    private static RSA Copy(string pem)
    {
        var rsa = RSA.Create();
        rsa.ImportFromPem(pem);
        return rsa;
    }
}
