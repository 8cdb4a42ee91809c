using System.CommandLine;
using SupportBot.Ingestion.Adding;

namespace SupportBot.Commands.Corpus;

/// <summary><c>corpus add FILE</c>: turns a file into a document of the corpus, with front matter to complete.</summary>
internal static class AddCommand
{
    private static readonly Argument<FileInfo> File = new("file") { Description = "A Markdown, HTML or text file." };

    public static Command Create()
    {
        var command = new Command("add", "Turn a file into a document, and show the passages that it will make.") { File };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var settings = CorpusCommand.Settings(parsed);
        var folder = settings.CorpusFolder;
        var file = parsed.GetRequiredValue(File);
        if (!file.Exists)
        {
            Console.Error.WriteLine($"There is no file {file.FullName}.");
            return 1;
        }
        var draft = DocumentDraft.From(file.FullName, settings.Language);
        var target = Path.Combine(folder.Path, $"{draft.Document.Id}.md");
        if (Path.Exists(target))
        {
            Console.Error.WriteLine($"{target} is there already. Rename one of the two files, or delete the old one first.");
            return 1;
        }
        Directory.CreateDirectory(folder.Path);
        System.IO.File.WriteAllText(target, draft.Markdown);

        ShowCommand.Write(draft.Document);
        Console.WriteLine();
        Console.WriteLine($"Written to {target}.");
        Console.WriteLine("Open it, say at the top whose words these are and of which date, and read it through. Then: corpus check");
        Console.WriteLine(settings.PublishOnSave
            ? "A running bot answers from it already. To work on it first, give --corpus another folder, and move the file when it is ready."
            : "A running bot answers from it after its next start.");
        return 0;
    }
}
