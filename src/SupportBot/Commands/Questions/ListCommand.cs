using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using SupportBot.Core.Conversations;

namespace SupportBot.Commands.Questions;

/// <summary><c>questions list</c>: a table for a moderator, oldest first.</summary>
internal static class ListCommand
{
    /// <summary>In characters; wide enough that no line of a redirected list is broken.</summary>
    private const int WidthInFiles = 700;

    public static Command Create()
    {
        var command = new Command("list", "List the questions that wait for the moderators.");
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var questions = await QuestionList.UseAsync(parsed, list => list.ReadAsync(cancellation));
        if (questions is { Count: 0 }) Console.WriteLine("No question waits for the moderators.");
        else if (questions is not null) WriteTable(questions);
        return 0;
    }

    private static void WriteTable(IReadOnlyList<PassedQuestion> questions)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumns("Id", "Date", "Question");
        foreach (var question in questions)
            table.AddRow(question.Id.ToString(CultureInfo.InvariantCulture), QuestionList.Date(question), Markup.Escape(QuestionList.Shown(question)));
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = WidthInFiles;
        AnsiConsole.Write(table);
        Console.WriteLine($"{questions.Count} question{(questions.Count == 1 ? "" : "s")}. When you are done with one: questions done ID");
    }
}
