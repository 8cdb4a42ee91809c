using System.CommandLine;
using SupportBot.Storage.Backup;

namespace SupportBot.Commands.Data;

/// <summary><c>data backup FILE</c>: a copy of the database, while the bot runs.</summary>
internal static class BackupCommand
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "Where the backup goes; must not be there yet." };

    public static Command Create()
    {
        var command = new Command("backup", "Copy the database to a file. The bot may run meanwhile.") { File };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (options, file) = (DataFolder.Of(parsed), parsed.GetRequiredValue(File).FullName);
        DatabaseBackup.Write(options, file);
        Console.WriteLine($"Backed up {options.File} to {file}.");
        return 0;
    }
}
