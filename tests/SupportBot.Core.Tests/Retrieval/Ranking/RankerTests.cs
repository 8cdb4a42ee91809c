using SupportBot.Core.Answers;
using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Retrieval.Ranking;

/// <summary>Which passage comes first, asked as members ask. The corpus is one of look-alikes: every choice is between near ones.</summary>
public sealed class RankerTests
{
    private readonly Answerer _answerer = new(SampleCorpus.Analyzed, new ImpactIndex(SampleCorpus.Analyzed.Terms), new AnswerOptions());

    [Theory]
    [InlineData("side effects of hormone therapy", "hormone-therapy#side-effects")]
    [InlineData("side effects of targeted therapy", "targeted-therapy#side-effects")]
    [InlineData("how is hormone therapy given", "hormone-therapy#how-it-is-given")]
    [InlineData("what will endocrine therapy do to me", "hormone-therapy#side-effects")]
    public void The_asked_side_of_a_treatment_is_in_its_own_document(string question, string reference) => AssertFirst(question, reference);

    [Theory]
    [InlineData("what are the side effects of Ibrance")]
    [InlineData("abemaciclib side effects")]
    [InlineData("what will Verzenio do to me")]
    public void The_side_effects_of_a_drug_are_those_of_its_treatment(string question) => AssertFirst(question, "targeted-therapy#side-effects");

    [Theory]
    [InlineData("what is Ibrance", "targeted-therapy#ibrance-palbociclib")]
    [InlineData("palbociclib", "targeted-therapy#ibrance-palbociclib")]
    [InlineData("what is T-DM1", "targeted-therapy#kadcyla-t-dm1")]
    [InlineData("what is hormone therapy", "hormone-therapy#what-it-is")]
    [InlineData("what is targeted therapy", "targeted-therapy#what-it-is")]
    public void A_thing_is_explained_in_the_section_of_its_own(string question, string reference) => AssertFirst(question, reference);

    [Theory]
    [InlineData("losing my hair", "targeted-therapy#side-effects")]
    [InlineData("hot flashes", "hormone-therapy#side-effects")]
    [InlineData("fear", "coping#fear")]
    [InlineData("when should I go to bed", "coping#sleep")]
    public void Words_in_the_text_count_too(string question, string reference) => AssertFirst(question, reference);

    [Fact]
    public void Equal_passages_keep_the_order_of_the_corpus()
    {
        var corpus = SampleCorpus.Analyze([.. "abc".Select(name => Documents.Of($"{name}", "# Same\nThe same words."))]);
        var hits = new Answerer(corpus, new ImpactIndex(corpus.Terms), new AnswerOptions()).Answer("words", Topic.None).Hits;

        Assert.Equal(["a", "b", "c"], hits.Select(hit => hit.Passage.Document.Id));
    }

    [Fact]
    public void A_passage_stands_beside_the_one_that_has_most_of_the_words()
    {
        var corpus = SampleCorpus.Analyze(
            Documents.Of("a", "# Apples\n## Soup\nPears and plums and figs in soup.\n## Cake\nFigs."),
            Documents.Of("b", "# Bread\n## Loaf\nFigs and dates are in it."));
        var hits = new Answerer(corpus, new ImpactIndex(corpus.Terms), new AnswerOptions()).Answer("pears, plums and figs", Topic.None).Hits;

        var (soup, cake, loaf) = (Features("soup"), Features("cake"), Features("loaf"));
        Assert.Equal(1, soup.WordShare);
        Assert.InRange(cake.WordShare, 0.01f, 0.5f);
        Assert.InRange(loaf.WordShare, 0.01f, cake.WordShare);

        Assert.Contains(("WordShare", cake.WordShare), cake.Named);

        PassageFeatures Features(string heading) => hits.Single(hit => hit.Passage.Reference.EndsWith($"#{heading}", StringComparison.Ordinal)).Features;
    }

    [Theory]
    [InlineData(0, "visits#asking", 0)]
    [InlineData(2000, "gout#what-it-is", 1)]
    public void Of_many_documents_the_one_that_is_about_what_the_message_names_comes_first(int others, string reference, float share)
    {
        Document[] documents =
        [
            Documents.Of("gout", "# Gout\n## What it is\nAn illness of the joints.\n## Foods\nSome foods bring it back."),
            Documents.Of("visits", "# Visits\n## Asking\nWrite down what you did in the evening, how far you walked and in which shoes."),
            .. Enumerable.Range(0, others).Select(number => Documents.Of($"other{number}", $"# Thing{number}\n## What it is\nIt is another thing.")),
        ];
        var corpus = SampleCorpus.Analyze(documents);

        var answerer = new Answerer(corpus, new ImpactIndex(corpus.Terms), new AnswerOptions());
        var best = answerer.Answer("I walked in the evening in my shoes with gout", Topic.None).Hits[0];

        Assert.Equal(reference, best.Passage.Reference);
        Assert.Contains(("DocumentShare", share), best.Features.Named);
    }

    [Fact]
    public void Of_a_name_that_no_document_has_a_part_is_found()
    {
        var lexicon = new Lexicon { Concepts = [new(ConceptKind.Drug, ["low dose naltrexone"])] };
        var corpus = SampleCorpus.Analyze(lexicon, Documents.Of("naltrexone", "# Naltrexone\n## Taking it\nWith water."), SampleCorpus.Coping);

        var hits = new Answerer(corpus, new ImpactIndex(corpus.Terms), new AnswerOptions()).Answer("low dose naltrexone", Topic.None).Hits;

        Assert.Equal("naltrexone#taking-it", hits[0].Passage.Reference);
    }

    private void AssertFirst(string question, string reference) =>
        Assert.Equal(reference, _answerer.Answer(question, Topic.None).Hits[0].Passage.Reference);
}
