namespace SupportBot.Storage.Opening;

/// <summary>Files for the eyes of the program's own user.</summary>
internal static class PrivateFile
{
    /// <summary>Makes an empty file where there is none.</summary>
    public static void Make(string file)
    {
        if (File.Exists(file)) return;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(file, options).Dispose();
    }
}
