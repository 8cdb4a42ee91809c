using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SupportBot.Testing.Transports;

/// <summary>A certificate with its key, in the files that an operator may have it in.</summary>
public static class TestCertificate
{
    public static string WritePfx(string folder, string password)
    {
        using var certificate = Make();
        var path = Path.Combine(folder, "bot.pfx");
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pfx, password));
        return path;
    }

    /// <param name="password">Of the key; empty: it is not encrypted.</param>
    public static string WritePem(string folder, string password)
    {
        using var certificate = Make();
        using var key = certificate.GetRSAPrivateKey()!;
        var secret = password == ""
            ? key.ExportPkcs8PrivateKeyPem()
            : key.ExportEncryptedPkcs8PrivateKeyPem(password, new PbeParameters(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 10_000));
        var path = Path.Combine(folder, "bot.pem");
        File.WriteAllText(path, $"{certificate.ExportCertificatePem()}\n{secret}\n");
        return path;
    }

    private static X509Certificate2 Make()
    {
        using var key = TestRsa.First;
        var request = new CertificateRequest("CN=bot", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
    }
}
