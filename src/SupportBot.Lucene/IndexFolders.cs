using Lucene.Net.Index;
using Lucene.Net.Store;
using SupportBot.Core.Retrieval.Index;
using Directory = System.IO.Directory;

namespace SupportBot.Lucene;

/// <summary>
/// The indexes on disk, each in a folder named by its <see cref="Fingerprint"/>: built under another name, renamed, then only read.
/// Several processes may do so at once; they don't lock, as each builds in a folder of its own.
/// </summary>
internal sealed class IndexFolders(string path)
{
    private const int Attempts = 3;

    /// <summary>A folder that nobody opened or wrote for so long is no longer needed, or was left behind by a crash.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <exception cref="IOException">The folder can't be written to, or gives back something else than was written.</exception>
    public DirectoryReader Open(PassageTerms terms)
    {
        var folder = Path.Combine(path, Fingerprint.Of(terms));
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            if (!Directory.Exists(folder)) Build(terms, folder);
            if (TryOpen(folder, terms.PassageCount) is { } reader)
            {
                Try(() => Directory.SetLastWriteTimeUtc(folder, DateTime.UtcNow));
                RemoveUnused();
                return reader;
            }
            Remove(folder);
        }
        throw new IOException($"The index was written to {folder}, but can't be read there.");
    }

    private static void Build(PassageTerms terms, string folder)
    {
        var building = $"{folder}.{Guid.NewGuid():N}";
        PassageWriter.Write(terms, building);
        try
        {
            Directory.Move(building, folder);
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            // Another process was faster; its index is the same.
            Remove(building);
        }
    }

    private static DirectoryReader? TryOpen(string folder, int passages)
    {
        var directory = new SimpleFSDirectory(folder, NoLockFactory.GetNoLockFactory());
        try
        {
            var reader = DirectoryReader.Open(directory);
            if (reader.NumDocs == passages) return reader;
            reader.Dispose();
        }
        catch (IOException)
        {
        }
        directory.Dispose();
        return null;
    }

    private void RemoveUnused()
    {
        var unused = DateTime.UtcNow - Kept;
        foreach (var folder in Directory.GetDirectories(path).Where(folder => Directory.GetLastWriteTimeUtc(folder) < unused)) Remove(folder);
    }

    /// <summary>Renamed first, so that none is opened half removed. Windows refuses where a process reads it: then it stays.</summary>
    private static void Remove(string folder) => Try(() =>
    {
        var removed = $"{folder}.{Guid.NewGuid():N}";
        Directory.Move(folder, removed);
        Directory.Delete(removed, recursive: true);
    });

    private static void Try(Action tidying)
    {
        try
        {
            tidying();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The index is right with or without.
        }
    }
}
