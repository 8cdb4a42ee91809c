using System.Security.Cryptography;
using System.Text;

namespace SupportBot.Composition;

/// <summary>The folder that a <see cref="Talk"/> is read from.</summary>
internal static class TalkFolder
{
    /// <summary>SHA-256, in hex, over the names and bytes of its files; empty where it can't be read just now.</summary>
    public static string Hash(string folder)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                hash.AppendData(Encoding.UTF8.GetBytes($"{file}\n"));
                hash.AppendData(File.ReadAllBytes(file));
            }
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
