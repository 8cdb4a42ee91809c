using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Tests.Samples;
using SupportBot.Testing.Index;

namespace SupportBot.Core.Tests.Retrieval.Index;

/// <summary>What every engine must do, and below it what a caller may rely on with this one.</summary>
public sealed class ImpactIndexTests : PassageIndexContract
{
    private readonly AnalyzedCorpus _corpus = SampleCorpus.Analyzed;

    [Theory]
    [InlineData("bed", "Coping › Sleep")]
    [InlineData("enzyme", "Targeted therapy › The drugs › Ibrance (palbociclib)", "Targeted therapy › The drugs › Verzenio (abemaciclib)")]
    [InlineData("penguin")]
    public void It_finds_the_passages_that_have_the_term_and_no_other(string term, params string[] headings) =>
        Assert.Equal(headings.Order(), Search(10, (term, 1f)).Order());

    [Fact]
    public void It_keeps_the_best_where_there_is_room_for_fewer()
    {
        var all = Search(10, ("smaller", 1f), ("enzyme", 0.1f));

        Assert.Equal("Coping › Fear", all[0]);
        Assert.Equal(3, all.Count);
        Assert.Equal(all.Take(2), Search(2, ("smaller", 1f), ("enzyme", 0.1f)));
        Assert.Empty(Search(0, ("smaller", 1f)));
    }

    [Fact]
    public void A_term_that_counts_more_brings_its_passage_to_the_top()
    {
        Assert.Equal("Coping › Fear", Search(10, ("fear", 1f), ("sleep", 0.1f))[0]);
        Assert.Equal("Coping › Sleep", Search(10, ("fear", 0.1f), ("sleep", 1f))[0]);
    }

    [Fact]
    public void Equal_scores_keep_the_order_of_the_corpus_however_many_there_are()
    {
        var corpus = SampleCorpus.Analyze([.. Enumerable.Range(0, 50).Select(number => Documents.Of($"d{number}", "# Same\nThe same words."))]);
        using var index = new ImpactIndex(corpus.Terms);
        var best = new Candidate[7];

        Assert.Equal(7, index.Search([new QueryTerm(corpus.Words.Vocabulary.Find("word"), 1)], best));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], best.Select(candidate => candidate.Passage));
    }

    [Fact]
    public void A_term_newer_than_the_index_is_in_no_passage()
    {
        var corpus = SampleCorpus.Analyze(SampleCorpus.Coping);
        using var index = new ImpactIndex(corpus.Terms);

        Assert.Equal(0, index.Search([new QueryTerm(corpus.Words.Vocabulary.Add("brand-new"), 1)], new Candidate[3]));
    }

    [Fact]
    public void An_empty_corpus_has_no_candidates()
    {
        using var index = new ImpactIndex(SampleCorpus.Analyze().Terms);

        Assert.Equal(0, index.Search([new QueryTerm(0, 1)], new Candidate[3]));
    }

    protected override IPassageIndex Build(PassageTerms terms) => new ImpactIndex(terms);

    private List<string> Search(int room, params (string Term, float Weight)[] query)
    {
        using var index = new ImpactIndex(_corpus.Terms);
        var best = new Candidate[room];
        QueryTerm[] terms = [.. query.Select(term => new QueryTerm(_corpus.Words.Vocabulary.Find(term.Term), term.Weight)).Where(term => term.Term >= 0)];
        var found = index.Search(terms, best);
        return [.. best.Take(found).Select(candidate => _corpus.Passages[candidate.Passage].HeadingPath)];
    }
}
