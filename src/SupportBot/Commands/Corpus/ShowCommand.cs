using System.CommandLine;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Loading;

namespace SupportBot.Commands.Corpus;

/// <summary><c>corpus show ID</c>: a document as the bot sees it, passage by passage.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string> Id = new("id") { Description = "A document's id, as corpus list shows it." };

    public static Command Create()
    {
        var command = new Command("show", "Show a document's passages as members get them.") { Id };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var id = parsed.GetRequiredValue(Id);
        var loader = new CorpusLoader(CorpusCommand.Folder(parsed));
        var corpus = LoadingBar.Show(progress => loader.Load(progress: progress));
        if (corpus.Documents.FirstOrDefault(document => string.Equals(document.Id, id, StringComparison.OrdinalIgnoreCase)) is { } document)
        {
            Write(document);
            return 0;
        }
        Console.Error.WriteLine($"There is no document \"{id}\". See: corpus list");
        return 1;
    }

    /// <summary>The document's source, then its passages, each under its reference.</summary>
    public static void Write(Document document)
    {
        Console.WriteLine($"{document.Title}  ({document.File})");
        Console.WriteLine($"Source: {document.Source}, {document.DateText}");
        foreach (var source in document.BasedOn) Console.WriteLine($"Based on: {source}");
        if (document.Caution is { } caution) Console.WriteLine($"Caution: {caution}");
        foreach (var passage in PassageSplitter.Split(document))
        {
            Console.WriteLine();
            Console.WriteLine($"[{passage.Reference}]");
            Console.WriteLine(passage.Text);
        }
    }
}
