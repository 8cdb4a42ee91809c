namespace SupportBot.Ingestion.Watching;

/// <summary>A number that changes when a file of the folder is added, removed, renamed or saved; no file is opened for it.</summary>
internal static class FolderFingerprint
{
    private static readonly EnumerationOptions EverywhereVisible = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true,
    };

    /// <returns>0 for a folder that isn't there.</returns>
    public static long Of(string folder)
    {
        try
        {
            // A sum, because the order in which files are listed isn't fixed.
            return new DirectoryInfo(folder).EnumerateFiles("*", EverywhereVisible)
                .Aggregate(1L, (sum, file) => unchecked(sum + Of(file)));
        }
        catch (IOException)
        {
            return 0;
        }
        catch (UnauthorizedAccessException)
        {
            return 0;
        }
    }

    /// <summary>Of a link, what it leads to counts.</summary>
    private static int Of(FileInfo file) =>
        (file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true)) is FileInfo { Exists: true } content
            ? HashCode.Combine(file.FullName, content.Length, content.LastWriteTimeUtc)
            : file.FullName.GetHashCode(StringComparison.Ordinal);
}
