using System.Security.Cryptography;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Composition.Learning;

/// <summary>Keeps fitted models in the data folder, by the fingerprint of what they were learnt from. Where that can't be written, nothing is kept.</summary>
/// <param name="folder">Of this cache alone.</param>
internal sealed class ModelCache(string folder)
{
    /// <summary>Of older content only the last stay, for programs that share the folder.</summary>
    private const int Kept = 3;

    /// <summary>Null where it isn't there, or broken.</summary>
    public RouteModel? Find(string fingerprint)
    {
        try
        {
            var kept = File.ReadAllBytes(PathOf(fingerprint));
            if (kept.Length <= SHA256.HashSizeInBytes) return null;
            var content = kept.AsSpan(SHA256.HashSizeInBytes);
            if (!SHA256.HashData(content).AsSpan().SequenceEqual(kept.AsSpan(0, SHA256.HashSizeInBytes))) return null;
            return RouteLearning.Read(new MemoryStream(kept, SHA256.HashSizeInBytes, content.Length, writable: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Another program sees the whole file or none.</summary>
    public void Keep(string fingerprint, RouteModel model)
    {
        var unfinished = Path.Combine(folder, $"{fingerprint}.{Guid.NewGuid():N}.tmp");
        try
        {
            Directory.CreateDirectory(folder);
            var content = Content(model);
            using (var file = File.Create(unfinished))
            {
                file.Write(SHA256.HashData(content));
                file.Write(content);
            }
            File.Move(unfinished, PathOf(fingerprint), overwrite: true);
            DeleteOld();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next start fits again.
        }
    }

    private static byte[] Content(RouteModel model)
    {
        var stream = new MemoryStream();
        RouteLearning.Write(model, stream);
        return stream.ToArray();
    }

    private void DeleteOld()
    {
        foreach (var old in new DirectoryInfo(folder).GetFiles("*.model").OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept)) old.Delete();
    }

    private string PathOf(string fingerprint) => Path.Combine(folder, $"{fingerprint}.model");
}
