using System.CommandLine;
using SupportBot.Ingestion.Loading;
using SupportBot.Settings;

namespace SupportBot.Commands.Corpus;

/// <summary><c>corpus …</c>: what moderators do with their documents.</summary>
internal static class CorpusCommand
{
    private static readonly Option<DirectoryInfo?> Path = new("--corpus")
    {
        Description = "The folder with the documents, instead of the one in the settings.",
        Recursive = true,
    };

    public static Command Create() => new("corpus", "Check, list, show and add documents.")
    {
        Path,
        CheckCommand.Create(),
        ListCommand.Create(),
        ShowCommand.Create(),
        AddCommand.Create(),
    };

    /// <summary>The settings with the folder that the command line names.</summary>
    public static ProgramSettings Settings(ParseResult parsed)
    {
        var settings = ProgramSettings.Read();
        return parsed.GetValue(Path) is { } path ? settings with { CorpusPath = path.FullName } : settings;
    }

    public static CorpusFolder Folder(ParseResult parsed) => Settings(parsed).CorpusFolder;
}
