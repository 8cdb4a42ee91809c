using System.CommandLine;
using SupportBot.Settings;

namespace SupportBot.Commands.Dialogs;

/// <summary><c>dialogs …</c>: what moderators do with what the bot says itself.</summary>
internal static class DialogsCommand
{
    private static readonly Option<DirectoryInfo?> Path = new("--dialogs")
    {
        Description = "The folder with the dialogs of all languages, instead of the one in the settings.",
        Recursive = true,
    };

    private static readonly Option<DirectoryInfo?> CorpusPath = new("--corpus")
    {
        Description = "The folder with the documents, instead of the one in the settings.",
        Recursive = true,
    };

    public static Command Create() => new("dialogs", "Check and draw guided dialogs, and all else that the bot says itself.")
    {
        Path,
        CorpusPath,
        CheckCommand.Create(),
        DrawCommand.Create(),
        SchemaCommand.Create(),
    };

    public static ProgramSettings Settings(ParseResult parsed)
    {
        var settings = ProgramSettings.Read();
        if (parsed.GetValue(Path) is { } path) settings = settings with { DialogsPath = System.IO.Path.Combine(path.FullName, settings.Language) };
        return parsed.GetValue(CorpusPath) is { } corpus ? settings with { CorpusPath = corpus.FullName } : settings;
    }
}
