using System.CommandLine;
using SupportBot.Storage.Backup;

namespace SupportBot.Commands.Data;

/// <summary><c>data restore FILE</c>: puts a backup in the place of the database, while the bot doesn't run.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "What data backup wrote." };

    public static Command Create()
    {
        var command = new Command("restore", "Put a backup in the place of the database, which is kept aside. Stop the bot first.") { File };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (options, file) = (DataFolder.Of(parsed), parsed.GetRequiredValue(File).FullName);
        var aside = DatabaseRestore.From(file, options, TimeProvider.System.GetUtcNow());
        Console.WriteLine($"Restored {file} to {options.File}.");
        if (aside is not null) Console.WriteLine($"The database from before is {aside}. It holds what members said: delete it once you don't need it.");
        return 0;
    }
}
