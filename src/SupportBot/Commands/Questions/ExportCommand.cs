using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using SupportBot.Core.Conversations;

namespace SupportBot.Commands.Questions;

/// <summary><c>questions export</c>: one JSON object a line, or <c>--csv</c> for a spreadsheet.</summary>
internal static class ExportCommand
{
    private static readonly Option<bool> Csv = new("--csv") { Description = "Comma-separated, for a spreadsheet." };

    public static Command Create()
    {
        var command = new Command("export", "Write the questions to standard output, one JSON object a line.") { Csv };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        if (await QuestionList.UseAsync(parsed, list => list.ReadAsync(cancellation)) is not { } questions) return 0;
        if (parsed.GetValue(Csv)) WriteCsv(questions);
        else foreach (var question in questions) Console.WriteLine(JsonSerializer.Serialize(question, QuestionJson.Readable.PassedQuestion));
        return 0;
    }

    private static void WriteCsv(IReadOnlyList<PassedQuestion> questions)
    {
        Console.WriteLine("id,at,text");
        foreach (var question in questions)
            Console.WriteLine($"{question.Id},{question.At.ToString("O", CultureInfo.InvariantCulture)},{Cell(QuestionList.Shown(question))}");
    }

    /// <summary>A spreadsheet would take what begins with one of these for a formula.</summary>
    private static string Cell(string text) =>
        $"\"{(text is ['=' or '+' or '-' or '@', ..] ? "'" : "")}{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
