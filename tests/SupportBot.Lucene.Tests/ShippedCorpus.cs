using SupportBot.Core.Content;
using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Ingestion.Loading;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.Lucene.Tests;

/// <summary>The documents that come with the program, analysed as it does.</summary>
internal static class ShippedCorpus
{
    public static string Root { get; } = FindRoot();

    public static AnalyzedCorpus Analyze()
    {
        List<Problem> problems = [];
        var corpus = new CorpusLoader(CorpusFolder.Of(Path.Combine(Root, "corpus"), "en")).Load();
        var file = Path.Combine(Root, "dialogs", "en", "questions.yaml");
        var questions = QuestionWords.Bind(YamlTree.Parse(File.ReadAllText(file), file), problems);
        var words = new SubjectWords(LexiconBinder.Bind(corpus.Lexicon!, problems), questions);
        Assert.Empty(problems);
        return CorpusAnalyzer.Analyze(corpus.Documents, words);
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "appsettings.json"))) folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
