using SupportBot.Core.Answers;
using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Retrieval.Index;

public sealed class ShortFormsTests
{
    private static readonly Document Infection = Documents.Of("infection", "# Urinary tract infections\n## Drinking\nWater rinses the bladder.");

    [Fact]
    public void A_short_form_that_texts_explain_finds_the_document_on_it()
    {
        var corpus = SampleCorpus.Analyze([Infection, .. Saying(3, "An infection of the urinary tract, in short a urinary tract infection (UTI), burns.")]);
        var hits = new Answerer(corpus, new ImpactIndex(corpus.Terms), new AnswerOptions()).Answer("what of UTIs", Topic.None).Hits;

        Assert.Contains("infection#drinking", hits.Select(hit => hit.Passage.Reference));
        Assert.Equal(["urinary", "tract", "infection"], InFull(corpus, "uti"));
    }

    [Theory]
    [InlineData(3, "A urinary tract infection (UTI).", "urinary tract infection")]
    [InlineData(3, "Tract, called (UTI).", "")]
    [InlineData(3, "The infection of the urinary tract (IUT).", "infection urinary tract")]
    [InlineData(3, "A urinary tract infection (uti).", "")]
    [InlineData(2, "A urinary tract infection (UTI).", "")]
    [InlineData(3, "A urinary tract infection (UTI). Union of trained instructors (UTI). Now (UTI).", "")]
    [InlineData(3, "A union of trained instructors (UTI).", "")]
    public void It_stands_for_the_words_that_most_texts_explain_it_by_where_documents_are_on_them(int times, string text, string meant)
    {
        var corpus = SampleCorpus.Analyze([Infection, .. Saying(times, text)]);

        Assert.Equal(meant, string.Join(' ', corpus.ShortForms.SelectMany(form => InFull(corpus, form.Key))));
    }

    [Theory]
    [InlineData("A urinary tract infection (UTI).", "Nothing.", "")]
    [InlineData("Now (UTI).", "A urinary tract infection (UTI).", "urinary tract infection")]
    public void A_document_counts_once_however_often_it_says_so(string often, string once, string meant)
    {
        var corpus = SampleCorpus.Analyze([Infection, Documents.Of("often", $"# Often\n{Parts(5, often)}"), .. Saying(3, once)]);

        Assert.Equal(meant, string.Join(' ', corpus.ShortForms.SelectMany(form => InFull(corpus, form.Key))));
    }

    private static IEnumerable<Document> Saying(int times, string text) =>
        Enumerable.Range(0, times).Select(number => Documents.Of($"other{number}", $"# Other {number}\n{Parts(1, text)}"));

    private static string Parts(int count, string text) => string.Concat(Enumerable.Range(0, count).Select(number => $"## Part {number}\n{text}\n"));

    private static IEnumerable<string> InFull(AnalyzedCorpus corpus, string form) => InFull(corpus, corpus.Words.Vocabulary.Find(form));

    private static IEnumerable<string> InFull(AnalyzedCorpus corpus, int form) => corpus.ShortForms[form].Select(term => corpus.Words.Vocabulary[term]);
}
