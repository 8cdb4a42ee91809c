using System.CommandLine;
using SupportBot.Composition;
using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Asked;
using SupportBot.Ingestion.Loading;
using SupportBot.Settings;

namespace SupportBot.Commands;

/// <summary>The options of commands that answer: from which documents, and with which engine.</summary>
internal static class ContentOptions
{
    public static Option<DirectoryInfo?> Corpus { get; } = new("--corpus") { Description = "Answer from the documents in this folder instead." };

    public static Option<IndexEngine?> Engine { get; } = new("--engine") { Description = "memory or lucene, instead of what the settings say." };

    /// <summary>What members ask, as it is written down beside the documents.</summary>
    public static AskedQuestions Asked(ParseResult parsed) => new CorpusLoader(new ReleaseSource(Settings(parsed)).Folder).Load().Asked;

    /// <summary>The content of this installation, its errors told on standard error.</summary>
    /// <param name="top">How many passages an answer holds at the most.</param>
    /// <param name="asked">What members ask, instead of what is written down beside the documents.</param>
    public static LoadedContent Load(ParseResult parsed, int top = 3, AskedQuestions? asked = null)
    {
        var source = new ReleaseSource(Settings(parsed));
        var release = source.Load(options: source.Options with { Top = top, Asked = asked });
        foreach (var problem in release.Problems.Where(problem => problem.Severity == Severity.Error).Except(release.DialogProblems))
            Console.Error.WriteLine(problem);
        // Nothing is lost by waiting: the answer needs it.
        if (source.Learnt.Trouble() is { } trouble) Console.Error.WriteLine(trouble);
        if (parsed.GetValue(Corpus) is null && source.Talk.Dialogs.Count - release.Dialogs.Count is var broken and > 0)
            Console.Error.WriteLine($"{broken} of {source.Talk.Dialogs.Count} dialogs can't be used with these documents. See: dialogs check");
        return new LoadedContent(source, release);
    }

    private static ProgramSettings Settings(ParseResult parsed)
    {
        var settings = ProgramSettings.Read();
        if (parsed.GetValue(Corpus) is { } corpus) settings = settings with { CorpusPath = corpus.FullName };
        return parsed.GetValue(Engine) is { } engine ? settings with { Engine = engine } : settings;
    }
}
