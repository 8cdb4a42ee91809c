using System.CommandLine;
using SupportBot.Core.Dialogs;

namespace SupportBot.Commands.Dialogs;

/// <summary><c>dialogs schema</c>: writes the schema by which editors complete and check dialogs.</summary>
internal static class SchemaCommand
{
    public const string FileName = "dialog.schema.json";

    public static Command Create()
    {
        var command = new Command("schema", $"Write {FileName}, by which editors complete and check dialogs.");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var file = Path.Combine(Path.GetDirectoryName(DialogsCommand.Settings(parsed).DialogsPath)!, FileName);
        File.WriteAllText(file, DialogSchema.Json);
        Console.WriteLine($"Written to {file}.");
        return 0;
    }
}
