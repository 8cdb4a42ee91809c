using System.CommandLine;
using SupportBot.Settings;
using SupportBot.Storage;

namespace SupportBot.Commands;

/// <summary>Which database a command is about: a service has its folder from an environment that a terminal doesn't share.</summary>
internal static class DataFolder
{
    public static readonly Option<DirectoryInfo?> Option = new("--data")
    {
        Description = "The folder with the database, instead of the one in the settings.",
        Recursive = true,
    };

    public static StorageOptions Of(ParseResult parsed) => new(parsed.GetValue(Option)?.FullName ?? ProgramSettings.Read().DataPath);
}
