using System.Text.Json;
using SupportBot.Core.Corpus;
using SupportBot.Ingestion.Loading;
using SupportBot.Settings;

namespace SupportBot.Benchmarks.Corpora;

/// <summary>What is measured on.</summary>
internal static class BenchmarkCorpora
{
    private const int MostQuestions = 300;

    /// <summary>A folder of documents to measure on as well; null where none was given.</summary>
    public static string? Folder { get; set; }

    public static IEnumerable<BenchmarkCorpus> All =>
    [
        Shipped(),
        .. Folder is null ? (BenchmarkCorpus[])[] : [OfFolder(Folder)],
        Generated(1_000),
        Generated(50_000),
    ];

    public static BenchmarkCorpus Shipped()
    {
        var settings = ProgramSettings.Read();
        var questions =
            from line in File.ReadLines(Path.Combine(settings.Root, "tests", "questions", "answerable.jsonl"))
            let entry = JsonDocument.Parse(line).RootElement
            where entry.GetProperty("split").GetString() == "tune"
            select entry.GetProperty("question").GetString()!;
        return new("shipped", Load(Path.Combine(settings.Root, "corpus"), settings.Language), [.. questions]);
    }

    public static BenchmarkCorpus Generated(int passages)
    {
        Document[] documents = [.. GeneratedCorpus.Documents(passages)];
        return new($"generated {passages:N0}", new LoadedCorpus(documents, null, [], ""), Questions(documents));
    }

    private static BenchmarkCorpus OfFolder(string folder)
    {
        var corpus = Load(folder, "en");
        return new(Path.GetFileName(Path.TrimEndingDirectorySeparator(folder)), corpus, Questions(corpus.Documents));
    }

    private static LoadedCorpus Load(string folder, string language) => new CorpusLoader(CorpusFolder.Of(folder, language)).Load();

    /// <summary>Of documents evenly spread: a heading of theirs under their title, and some words of the text.</summary>
    private static IReadOnlyList<string> Questions(IReadOnlyList<Document> documents)
    {
        var step = Math.Max(1, documents.Count / MostQuestions);
        return
        [
            .. from at in Enumerable.Range(0, documents.Count / step)
               let document = documents[at * step]
               where document.Root.Children.Count > 0
               let section = document.Root.Children[at % document.Root.Children.Count]
               let words = section.Blocks.Count > 0 ? section.Blocks[0].ToString().Split([' ', '\n'], 5)[1..^1] : []
               select at % 2 == 0
                   ? $"what is the {section.Heading} of {document.Title}"
                   : $"my mother has {document.Title}, can {string.Join(' ', words)} help?",
        ];
    }
}
