namespace SupportBot.Storage.Opening;

/// <summary>Shows other processes that a folder's database is in use. Ends with the process, however that ends.</summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <summary>Any number of processes may use the database.</summary>
    /// <exception cref="IOException">Somebody replaces it right now.</exception>
    public static FolderLock Share(string folder) => new(Open(folder, FileShare.Read));

    /// <exception cref="IOException">It is in use.</exception>
    public static FolderLock Claim(string folder) => new(Open(folder, FileShare.None));

    public void Dispose() => _file.Dispose();

    private static FileStream Open(string folder, FileShare share)
    {
        var path = Path.Combine(folder, "supportbot.lock");
        if (!File.Exists(path)) File.WriteAllBytes(path, []);
        return new FileStream(path, FileMode.Open, FileAccess.Read, share);
    }
}
