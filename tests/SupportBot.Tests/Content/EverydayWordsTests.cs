using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Ingestion.Yaml;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

/// <summary>What frightened people say every day is never taken for a slip of the finger: "is it my fault" has nothing to do with faulty genes.</summary>
public sealed class EverydayWordsTests
{
    private static readonly QuestionAnalyzer Analyzer = new(CorpusAnalyzer.Analyze(Shipped.Release.Passages, Words()));

    [Fact]
    public void No_everyday_word_is_respelt()
    {
        var words = File.ReadAllText(Repository.Path("tests", "SupportBot.Tests", "Content", "everyday-words.txt")).Split(
            (char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        Assert.InRange(words.Length, 600, 1_000_000);
        var slips = words.SelectMany(word => Analyzer.Analyze(word).Respelled).Select(slip => $"{slip.Written} is taken for {slip.Understood}").ToList();
        Assert.True(slips.Count == 0, string.Join(", ", slips));
    }

    [Theory]
    [InlineData("verzeniio", "Verzenio")]
    [InlineData("kisqalli", "Kisqali")]
    [InlineData("ibrnace", "Ibrance")]
    [InlineData("chmo", "chemo")]
    [InlineData("diarea", "diarrhea")]
    [InlineData("faltigue", "fatigue")]
    public void A_slip_in_a_word_of_the_documents_still_is(string slip, string meant) =>
        Assert.Equal(meant, Assert.Single(Analyzer.Analyze($"what about {slip} then").Respelled).Understood);

    private static SubjectWords Words()
    {
        var lexicon = YamlTree.Parse(File.ReadAllText(Path.Combine(Shipped.Folder.Path, "lexicon.yaml")), "lexicon.yaml");
        return new SubjectWords(LexiconBinder.Bind(lexicon!, []), Shipped.Release.Talk.Questions);
    }
}
