using SupportBot.Core.PassingOn;

namespace SupportBot.Core.Commands;

/// <summary>Which further sentences a command's entry in <c>commands.yaml</c> must have, so that none is missing when it is to be said.</summary>
internal static class CommandTexts
{
    public const string OnPage = "on-page";
    public const string InTeams = "in-teams";
    public const string Elsewhere = "elsewhere";

    private static readonly Dictionary<string, string[]> Needed = new()
    {
        [HelpCommand.Name] = [HelpCommand.Dialogs],
        [KeptCommand.Name] = [OnPage, InTeams, Elsewhere],
        [ForgetMeCommand.Name] = [OnPage, InTeams, Elsewhere],
        [TalkToSomeoneCommand.Name] = [TalkToSomeoneCommand.Lines],
        [NotHelpedCommand.Name] = [NotHelpedCommand.OwnWords, NotHelpedCommand.AskOwnWords, NotHelpedCommand.Thanks],
        [PassOnCommand.Name] = [PassOnCommand.Show, PassOnCommand.Unsafe],
        [SendCommand.Name] = [SendCommand.Button],
        [DontSendCommand.Name] = [DontSendCommand.Button],
    };

    public static IReadOnlyList<string> Of(string command) => Needed.GetValueOrDefault(command) ?? [];
}
