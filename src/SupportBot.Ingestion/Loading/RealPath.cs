namespace SupportBot.Ingestion.Loading;

/// <summary>Where a path leads once every symbolic link in it is followed.</summary>
internal static class RealPath
{
    /// <exception cref="IOException">A link leads nowhere or round in circles.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } parent) return full;
        var here = Path.Combine(Of(parent), Path.GetFileName(full));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        var target = entry.ResolveLinkTarget(returnFinalTarget: true);
        return target is null ? here : Of(target.FullName);
    }
}
