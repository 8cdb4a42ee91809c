using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Hosting;
using SupportBot.Channels.Bot;

namespace SupportBot.Channels.Authentication;

/// <summary>Reads the certificate by which the app proves who it is.</summary>
internal sealed class BotCertificate(IHostEnvironment? environment = null)
{
    /// <summary>Null where it can be read.</summary>
    public string? Problem(BotOptions options)
    {
        var path = FullPath(options);
        if (!File.Exists(path)) return $"Bot:CertificatePath is {path}, and there is no such file: give the path of a PFX or PEM file.";
        try
        {
            using var certificate = Load(options);
            return certificate.HasPrivateKey
                ? null
                : $"Bot:CertificatePath is {path}, which holds no private key: give a file that holds the certificate and its key.";
        }
        catch (Exception failure) when (failure is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return $"Bot:CertificatePath is {path}, which cannot be read ({failure.Message.TrimEnd('.')}): "
                + "give a PFX or PEM file with its private key, and its password as Bot:CertificatePassword.";
        }
    }

    public X509Certificate2 Load(BotOptions options)
    {
        var (path, password) = (FullPath(options), options.CertificatePassword);
        if (!Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase)) return X509CertificateLoader.LoadPkcs12FromFile(path, password);
        return password.Length == 0 ? X509Certificate2.CreateFromPemFile(path) : X509Certificate2.CreateFromEncryptedPemFile(path, password);
    }

    private string FullPath(BotOptions options) => Path.GetFullPath(options.CertificatePath, environment?.ContentRootPath ?? Environment.CurrentDirectory);
}
