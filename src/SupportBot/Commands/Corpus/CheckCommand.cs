using System.CommandLine;
using SupportBot.Ingestion.Checks;

namespace SupportBot.Commands.Corpus;

/// <summary><c>corpus check</c>: every problem with rule, place and fix; exit code 1 where one is an error.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var command = new Command("check", "List every problem in the documents, and how to mend it.");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var folder = CorpusCommand.Folder(parsed);
        return ProblemReport.Write(LoadingBar.Show(progress => CorpusCheck.Run(folder, progress)));
    }
}
