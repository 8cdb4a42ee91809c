using System.CommandLine;
using SupportBot.Settings;
using SupportBot.Storage;

namespace SupportBot.Commands.Data;

/// <summary><c>data …</c>: what an operator does with the database.</summary>
internal static class DataCommand
{
    private static readonly Option<DirectoryInfo?> Folder = new("--data")
    {
        Description = "The folder with the database, instead of the one in the settings.",
        Recursive = true,
    };

    public static Command Create() => new("data", "Back up and restore the database.")
    {
        Folder,
        BackupCommand.Create(),
        RestoreCommand.Create(),
    };

    public static StorageOptions Options(ParseResult parsed) => new(parsed.GetValue(Folder)?.FullName ?? ProgramSettings.Read().DataPath);
}
