using System.CommandLine;

namespace SupportBot.Commands.Data;

/// <summary><c>data …</c>: what an operator does with the database.</summary>
internal static class DataCommand
{
    public static Command Create() => new("data", "Back up and restore the database.")
    {
        DataFolder.Option,
        BackupCommand.Create(),
        RestoreCommand.Create(),
    };
}
