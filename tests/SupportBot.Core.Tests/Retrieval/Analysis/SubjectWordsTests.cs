using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Words;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Retrieval.Analysis;

public sealed class SubjectWordsTests
{
    private readonly SubjectWords _words = new(SampleWords.Lexicon, SampleWords.Questions);

    [Theory]
    [InlineData("ibrance", "#ibrance")]
    [InlineData("Palbociclib", "#ibrance")]
    [InlineData("T-DM1", "#kadcyla")]
    [InlineData("endocrine therapy", "#hormone-therapy")]
    [InlineData("HER2+", "#her2-positive")]
    [InlineData("side effects", "@side-effects")]
    public void All_names_of_a_thing_stand_for_one_term(string name, string term)
    {
        var terms = _words.TermsOf(name).ToArray();

        Assert.True(_words.Names.TryMatch(terms, out var length, out var meaning));
        Assert.Equal((terms.Length, term), (length, _words.Vocabulary[meaning]));
    }

    [Fact]
    public void The_term_of_a_concept_leads_back_to_it()
    {
        Assert.Equal("Kadcyla", _words.ConceptOf(_words.Vocabulary.Find("#kadcyla"))?.Name);
        Assert.Equal(ConceptKind.Drug, _words.ConceptOf(_words.Vocabulary.Find("#kadcyla"))?.Kind);
        Assert.Null(_words.ConceptOf(_words.Vocabulary.Find("@side-effects")));
        Assert.Null(_words.ConceptOf(_words.Vocabulary.Find("ibrance")));
    }

    [Fact]
    public void A_variant_spelling_is_the_same_word()
    {
        Assert.Equal(_words.TermsOf("estrogen"), _words.TermsOf("Oestrogen"));
        Assert.Equal("estrogen", _words.Vocabulary[Assert.Single(_words.TermsOf("oestrogen"))]);
    }

    [Theory]
    [InlineData("losing my hair", "#hair-loss")]
    [InlineData("tired", "#fatigue")]
    public void A_lay_word_means_a_concept_be_it_in_the_lexicon_or_not(string said, string meant)
    {
        Assert.True(_words.LaySayings.TryMatch(_words.TermsOf(said).ToArray(), out _, out var lay));
        Assert.Equal([meant], _words.LayMeanings[lay].Select(term => _words.Vocabulary[term]));
    }

    [Fact]
    public void A_gap_at_an_end_of_a_pattern_says_nothing_and_a_pattern_without_words_is_none()
    {
        var words = new SubjectWords(
            Lexicon.Empty, new QuestionWords { Aspects = [new("cost", ["… price …", "…", "?!"], [], [], IsList: false, IsSoft: false)] });

        var pattern = Assert.Single(words.AspectPatterns);
        Assert.Equal(["price"], Assert.Single(pattern.Parts).Select(term => words.Vocabulary[term]));
    }

    [Fact]
    public void Stop_words_filler_and_pronouns_are_told_apart()
    {
        Assert.True(_words.IsStopWord(_words.Vocabulary.Find("the")));
        Assert.False(_words.IsStopWord(_words.Vocabulary.Find("doctor")));
        Assert.True(_words.IsFiller(_words.Vocabulary.Find("doctor")));
        Assert.True(_words.IsPronoun(_words.Vocabulary.Find("its")));
        Assert.False(_words.IsPronoun(_words.Vocabulary.Find("the")));
    }

    [Fact]
    public void Names_of_concepts_come_before_the_words_of_the_language_and_those_before_the_documents()
    {
        var later = _words.Vocabulary.Add("penguin");

        Assert.InRange(_words.Vocabulary.Find("ibrance"), 0, _words.ConceptWords - 1);
        Assert.InRange(_words.Vocabulary.Find("doctor"), _words.ConceptWords, _words.LikelyWords - 1);
        Assert.InRange(_words.Vocabulary.Find("feat"), _words.LikelyWords, later - 1);
    }

    [Fact]
    public void What_a_bare_name_asks_for_is_a_soft_aspect()
    {
        Assert.True(_words.IsSoft(_words.Vocabulary.Find("@what-is")));
        Assert.False(_words.IsSoft(_words.Vocabulary.Find("@side-effects")));
    }

    [Fact]
    public void A_text_is_its_words_without_stop_words_and_what_they_name_and_tell_of() =>
        Assert.Equal("palbociclib #ibrance may @side-effects cause hair #hair-loss loss", Analyzed("The palbociclib may cause hair loss"));

    [Fact]
    public void A_heading_is_what_it_names_and_the_other_words()
    {
        var units = new TextAnalyzer(_words).Units("Side effects of Ibrance (palbociclib) in summer");

        Assert.Equal(["@side-effects", "#ibrance", "summer"], units.Select(unit => _words.Vocabulary[unit]));
    }

    private string Analyzed(string text)
    {
        List<int> terms = [];
        new TextAnalyzer(_words).Analyze(text, isHeading: false, terms);
        return string.Join(' ', terms.Select(term => _words.Vocabulary[term]));
    }
}
