namespace SupportBot.Settings;

/// <summary>The folder that holds appsettings.json, the corpus and the dialogs.</summary>
internal static class ProgramRoot
{
    /// <summary><c>SUPPORTBOT_HOME</c>, else the nearest folder above the program that holds appsettings.json.</summary>
    /// <exception cref="SettingsException">There is none.</exception>
    public static string Find()
    {
        if (Environment.GetEnvironmentVariable("SUPPORTBOT_HOME") is { Length: > 0 } home)
        {
            return File.Exists(Path.Combine(home, "appsettings.json"))
                ? Path.GetFullPath(home)
                : throw new SettingsException($"SUPPORTBOT_HOME is {home}, but there is no appsettings.json in it. Point it at the folder that has one.");
        }
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "appsettings.json"))) return folder.FullName;
        throw new SettingsException(
            $"No appsettings.json in {AppContext.BaseDirectory} or any folder above it. Set SUPPORTBOT_HOME to the folder that has one.");
    }
}
