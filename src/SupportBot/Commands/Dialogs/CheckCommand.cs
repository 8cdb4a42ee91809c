using System.CommandLine;
using SupportBot.Composition.Checks;

namespace SupportBot.Commands.Dialogs;

/// <summary><c>dialogs check</c>: every problem with rule, place and fix; exit code 1 where one is an error.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "List every problem in the dialogs and in what the bot says itself, and how to mend it.");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var settings = DialogsCommand.Settings(parsed);
        return ProblemReport.Write(TalkCheck.Run(settings.DialogsPath, settings.CorpusFolder));
    }
}
