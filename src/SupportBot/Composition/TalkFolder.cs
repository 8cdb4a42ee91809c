using System.Security.Cryptography;
using System.Text;

namespace SupportBot.Composition;

/// <summary>The folder that a <see cref="Talk"/> is read from.</summary>
internal static class TalkFolder
{
    /// <summary>SHA-256, in hex, over the names, sizes and times of its files; empty where they can't be told just now.</summary>
    public static string Hash(string folder)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
                hash.AppendData(Encoding.UTF8.GetBytes($"{file.FullName}\n{file.Length}\n{file.LastWriteTimeUtc.Ticks}\n"));
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
