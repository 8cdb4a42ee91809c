namespace SupportBot.Ingestion.Watching;

/// <summary>A number that changes when a file of the folder is added, removed, renamed or saved; no file is opened for it.</summary>
internal static class FolderFingerprint
{
    private static readonly EnumerationOptions Visible = new()
    {
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
    };

    /// <returns>0 for a folder that isn't there.</returns>
    public static long Of(string folder)
    {
        try
        {
            return Sum(new DirectoryInfo(folder), 1);
        }
        catch (Exception exception) when (IsOfTheFileSystem(exception))
        {
            return 0;
        }
    }

    /// <summary>A sum, because the order in which files are listed isn't fixed.</summary>
    private static long Sum(DirectoryInfo folder, long start) =>
        folder.EnumerateFileSystemInfos("*", Visible).Aggregate(start, (sum, entry) => unchecked(sum + Of(entry)));

    /// <summary>Of what can't be looked at, such as a link in a circle or a folder that is shut, the name counts: the rest is still watched.</summary>
    private static long Of(FileSystemInfo entry)
    {
        try
        {
            return entry is DirectoryInfo { LinkTarget: null } inner ? Sum(inner, 0) : OfFile(entry);
        }
        catch (Exception exception) when (IsOfTheFileSystem(exception))
        {
            return OfName(entry);
        }
    }

    /// <summary>Of a link to a file, what it leads to counts; folders behind a link aren't entered, as they aren't when documents are listed.</summary>
    private static int OfFile(FileSystemInfo entry) =>
        (entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true)) is FileInfo { Exists: true } content
            ? HashCode.Combine(entry.FullName, content.Length, content.LastWriteTimeUtc)
            : OfName(entry);

    private static int OfName(FileSystemInfo entry) => entry.FullName.GetHashCode(StringComparison.Ordinal);

    private static bool IsOfTheFileSystem(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
