namespace SupportBot.Evaluation;

/// <summary>Files for the eyes of whoever runs the program: questions may be members' words.</summary>
internal static class PrivateText
{
    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>An empty file, in place of one that is there.</summary>
    public static FileStream Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (OperatingSystem.IsWindows()) return new FileStream(file, options);
        options.UnixCreateMode = Mine;
        var stream = new FileStream(file, options);
        File.SetUnixFileMode(stream.SafeFileHandle, Mine);
        return stream;
    }
}
