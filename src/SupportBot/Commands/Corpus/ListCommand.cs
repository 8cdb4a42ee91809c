using System.CommandLine;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Loading;
using Spectre.Console;

namespace SupportBot.Commands.Corpus;

/// <summary><c>corpus list</c>: the documents, a line each.</summary>
internal static class ListCommand
{
    /// <summary>In characters; wide enough that no line of a redirected list is broken.</summary>
    private const int WidthInFiles = 400;

    public static Command Create()
    {
        var command = new Command("list", "List the documents.");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var loader = new CorpusLoader(CorpusCommand.Folder(parsed));
        var corpus = LoadingBar.Show(progress => loader.Load(progress: progress));
        var table = new Table().Border(TableBorder.Simple).AddColumns("Id", "Title", "Date", "Reviewed", "Passages", "Asked");
        var asked = corpus.Asked.Answered.ToLookup(group => group.Name.Split('#')[0], group => group.Questions.Count);
        foreach (var document in corpus.Documents)
            table.AddRow(Cells(document, asked[document.Id].Sum()).Select(Markup.Escape).ToArray());
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected) console.Profile.Width = WidthInFiles;
        console.Write(table);
        return 0;
    }

    /// <param name="asked">How many questions are written down that its sections answer.</param>
    private static IEnumerable<string> Cells(Document document, int asked) =>
    [
        document.Id,
        document.Title,
        document.DateText,
        document.Reviewed ?? "not yet",
        PassageSplitter.Split(document).Count().ToString(),
        asked.ToString(),
    ];
}
