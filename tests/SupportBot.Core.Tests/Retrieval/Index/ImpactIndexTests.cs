using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Tests.Samples;
using SupportBot.Testing.Index;

namespace SupportBot.Core.Tests.Retrieval.Index;

public sealed class ImpactIndexTests : PassageIndexContract
{
    [Fact]
    public void A_term_newer_than_the_index_is_in_no_passage()
    {
        var corpus = SampleCorpus.Analyze(SampleCorpus.Coping);
        using var index = new ImpactIndex(corpus.Terms);

        Assert.Equal(0, index.Search([new QueryTerm(corpus.Words.Vocabulary.Add("brand-new"), 1)], new Candidate[3]));
    }

    [Fact]
    public void Scores_are_what_each_term_adds_up_to()
    {
        var terms = SampleCorpus.Analyzed.Terms;
        var (cancer, enzyme) = (terms.Vocabulary.Find("cancer"), terms.Vocabulary.Find("enzyme"));
        using var index = new ImpactIndex(terms);
        var best = new Candidate[20];
        var found = index.Search([new QueryTerm(cancer, 1), new QueryTerm(enzyme, 0.5f)], best);

        Assert.Equal(5, found);
        Assert.All(best.Take(found), candidate => Assert.Equal(
            Impact(candidate.Passage, cancer) + 0.5f * Impact(candidate.Passage, enzyme), candidate.Score, tolerance: 1e-5f));

        float Impact(int passage, int term) => terms.Impact(passage, term, terms.Counts(passage, term));
    }

    protected override IPassageIndex Build(PassageTerms terms) => new ImpactIndex(terms);
}
