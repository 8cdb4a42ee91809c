using System.CommandLine;
using SupportBot.Core.Content;
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
        var problems = LoadingBar.Show(progress => CorpusCheck.Run(folder, progress));

        foreach (var problem in problems)
        {
            Console.WriteLine(problem);
            Console.WriteLine();
        }
        var errors = problems.Count(problem => problem.Severity == Severity.Error);
        Console.WriteLine($"{Count(errors, "error")}, {Count(problems.Count - errors, "warning")}.");
        return errors == 0 ? 0 : 1;
    }

    private static string Count(int count, string thing) => $"{count} {thing}{(count == 1 ? "" : "s")}";
}
