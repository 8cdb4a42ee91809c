using System.Numerics;
using System.Runtime.InteropServices;
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
            using var file = File.OpenRead(PathOf(fingerprint));
            Span<byte> written = stackalloc byte[sizeof(uint)];
            file.ReadExactly(written);
            if (BitConverter.ToUInt32(written) != Checksum(file)) return null;
            file.Position = sizeof(uint);
            return RouteLearning.Read(file);
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
            using (var file = new FileStream(unfinished, FileMode.CreateNew, FileAccess.ReadWrite))
            {
                file.Write(new byte[sizeof(uint)]);
                RouteLearning.Write(model, file);
                var checksum = Checksum(file);
                file.Position = 0;
                file.Write(BitConverter.GetBytes(checksum));
            }
            File.Move(unfinished, PathOf(fingerprint), overwrite: true);
            DeleteOld();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next start fits again.
        }
    }

    /// <summary>
    /// Over the file's length and all that stands behind the checksum. It finds what broke by chance. It does not find tampering: who changes the file can
    /// count the checksum anew.
    /// </summary>
    private static uint Checksum(FileStream file)
    {
        file.Position = sizeof(uint);
        var (sum, room) = (BitOperations.Crc32C(uint.MaxValue, (ulong)file.Length), new byte[1 << 16]);
        while (file.ReadAtLeast(room, room.Length, throwOnEndOfStream: false) is > 0 and var read)
        {
            room.AsSpan(read).Clear();
            foreach (var next in MemoryMarshal.Cast<byte, ulong>(room)) sum = BitOperations.Crc32C(sum, next);
        }
        return sum;
    }

    private void DeleteOld()
    {
        foreach (var old in new DirectoryInfo(folder).GetFiles("*.model").OrderByDescending(file => file.LastWriteTimeUtc).Skip(Kept)) old.Delete();
    }

    private string PathOf(string fingerprint) => Path.Combine(folder, $"{fingerprint}.model");
}
