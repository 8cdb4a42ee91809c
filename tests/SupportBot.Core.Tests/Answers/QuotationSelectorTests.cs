using FsCheck;
using FsCheck.Fluent;
using SupportBot.Core.Answers;
using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Answers;

public sealed class QuotationSelectorTests
{
    private const string Padding = "The garden was green and wide and people walked along its paths in the morning before the heat of the day had come.";

    [Fact]
    public void A_short_passage_is_quoted_whole() =>
        Assert.Equal("Tea helps. Rest helps too. Ginger is for nausea.", Quoted("ginger nausea", "Tea helps. Rest helps too. Ginger is for nausea."));

    [Fact]
    public void Of_a_long_passage_the_sentence_that_answers_is_quoted() =>
        Assert.Equal("Ginger eases nausea.", Quoted("ginger nausea", $"{Padding} {Padding} Ginger eases nausea. {Padding} {Padding}"));

    [Fact]
    public void A_list_is_quoted_whole_with_its_lead_in() =>
        Assert.Equal(
            "For an upset stomach try:\n• Ginger for nausea\n• Dry toast",
            Quoted("ginger nausea", $"{Padding}\n{Padding}\n{Padding}\nFor an upset stomach try:\n- Ginger for nausea\n- Dry toast\n{Padding}"));

    [Fact]
    public void A_sentence_that_points_back_brings_the_one_before_it() =>
        Assert.Equal(
            "Some people drink tea. It eases nausea with ginger.",
            Quoted("ginger nausea", $"{Padding} {Padding} Some people drink tea. It eases nausea with ginger. {Padding} {Padding}"));

    [Fact]
    public void What_lies_between_two_that_answer_is_quoted_with_them() =>
        Assert.Equal(
            "Ginger eases nausea. Tea is warm. Nausea goes with ginger.",
            Quoted("ginger nausea", $"{Padding} {Padding} Ginger eases nausea. Tea is warm. Nausea goes with ginger. {Padding} {Padding}"));

    [Fact]
    public void The_quotation_is_always_one_contiguous_piece_of_the_body()
    {
        var word = Gen.Elements("ginger", "nausea.", "Tea", "It", "helps!", "\"Rest.\"", "garden", "Dr.", "walks:", "They");
        var line = word.ListOf(12).Select(words => string.Join(' ', words));
        var block = Gen.OneOf(
            line.Select(Block (text) => new Paragraph(text)),
            line.ListOf(3).Select(Block (items) => new ItemList([.. items])));

        Prop.ForAll(block.ListOf(9).ToArbitrary(), word.ListOf(3).ToArbitrary(), (blocks, question) =>
        {
            var root = new Section("Upset stomach", [.. blocks], []);
            var (quoted, body) = Select(string.Join(' ', question), new Document("d", "d.md", "Upset stomach", "en", new Source("d"), root));
            return quoted is null || (quoted.Length > 0 && body.Contains(quoted, StringComparison.Ordinal));
        }).QuickCheckThrowOnFailure();
    }

    private static string? Quoted(string question, string text) =>
        Select(question, Documents.Of("stomach", $"# Upset stomach\n{text}")).Quoted;

    private static (string? Quoted, string Body) Select(string question, Document document)
    {
        var corpus = SampleCorpus.Analyze(document);
        var answer = new Answerer(corpus, new ImpactIndex(corpus.Terms), new AnswerOptions { Threshold = 0 }).Answer(question, Topic.None);
        return answer.Hits.Count == 0 ? (null, "") : (Assert.Single(answer.Quoted).Text, answer.Hits[0].Passage.Body);
    }
}
