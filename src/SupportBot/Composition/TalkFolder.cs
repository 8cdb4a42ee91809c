namespace SupportBot.Composition;

/// <summary>The folder that a <see cref="Talk"/> is read from.</summary>
internal static class TalkFolder
{
    /// <summary>Another one when the folder has changed: the names, sizes and times of its files; empty where they can't be told just now.</summary>
    public static string Stamp(string folder)
    {
        try
        {
            return string.Join('\n', new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}")
                .Order(StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
