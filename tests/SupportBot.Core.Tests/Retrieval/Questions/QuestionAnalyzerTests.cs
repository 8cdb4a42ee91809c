using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Retrieval.Questions;

public sealed class QuestionAnalyzerTests
{
    private readonly QuestionAnalyzer _analyzer = new(SampleCorpus.Analyzed);

    [Theory]
    [InlineData("Ibrance")]
    [InlineData("palbociclib")]
    [InlineData("Ibrance (palbociclib), Ibrance")]
    public void A_drug_by_any_of_its_names_is_one_facet(string text) => AssertFacets(text, "Drug Ibrance");

    [Theory]
    [InlineData("losing my hair")]
    [InlineData("Will I go bald?")]
    public void What_members_say_stands_for_the_documents_words(string text)
    {
        var facet = Assert.Single(Analyze(text).Facets, facet => !facet.IsAspect);

        Assert.Equal(FacetKind.Concept, facet.Kind);
        Assert.Equal("#hair-loss", SampleCorpus.Analyzed.Words.Vocabulary[Assert.Single(facet.Alternatives).Term]);
    }

    [Theory]
    [InlineData("ibrence", "ibrence", "Ibrance", "Drug Ibrance")]
    [InlineData("verzinio", "verzinio", "Verzenio", "Drug Verzenio")]
    [InlineData("diarreha", "diarreha", "diarrhea", "Word diarrhea")]
    public void A_misspelt_word_is_respelled_and_said_so(string text, string written, string understood, string facet)
    {
        AssertFacets(text, facet);
        Assert.Equal([new Respelling(written, understood)], Analyze(text).Respelled);
    }

    [Theory]
    [InlineData("sde efects", "sde efects", "side effects")]
    [InlineData("side efects of Ibrance", "side efects", "side effects")]
    [InlineData("diarrehas", "diarrehas", "diarrheas")]
    public void A_respelled_word_is_shown_with_all_of_the_name_that_it_is_part_of(string text, string written, string understood) =>
        Assert.Equal([new Respelling(written, understood)], Analyze(text).Respelled);

    [Theory]
    [InlineData("Is ibrence like Ibrance?", "Is Ibrance like Ibrance?")]
    [InlineData("diarreha, diarreha!", "diarrhea, diarrhea!")]
    [InlineData("any sde-efects of it", "any side-effects of it")]
    [InlineData("Truqap", "Truqap")]
    public void The_message_as_it_was_understood_has_each_word_put_right_where_it_stands(string text, string understood) =>
        Assert.Equal(understood, Analyze(text).Understood);

    [Theory]
    [InlineData("waht is Ibrance", "waht", "what")]
    [InlineData("side effects off teh Ibrance", "teh", "the")]
    public void A_respelled_little_word_is_marked_as_one(string text, string written, string understood) =>
        Assert.Equal([new Respelling(written, understood) { IsSmall = true }], Analyze(text).Respelled);

    [Theory]
    [InlineData("Truqap", "Drug Truqap")]
    [InlineData("xyzzy", "Word xyzzy")]
    [InlineData("qz", "Word qz")]
    [InlineData("feat", "Word feat")]
    [InlineData("Verzania", "Word Verzania")]
    [InlineData("vizier", "Word vizier")]
    [InlineData("ibr4nce", "Word ibr4nce")]
    public void A_known_name_a_known_word_or_a_word_like_no_other_is_never_rewritten(string text, string facet)
    {
        AssertFacets(text, facet);
        Assert.Empty(Analyze(text).Respelled);
    }

    [Theory]
    [InlineData("What is Truqap?", "Truqap")]
    [InlineData("is atezolizumab for my mother", "atezolizumab")]
    [InlineData("dalpiciclib", "dalpiciclib")]
    public void A_drug_that_no_document_names_is_known_for_one(string text, string drug) => Assert.Equal(drug, Analyze(text).UnknownDrug);

    [Theory]
    [InlineData("What is Ibrance?")]
    [InlineData("what is fear")]
    [InlineData("hello")]
    public void Otherwise_there_is_no_unknown_drug(string text) => Assert.Null(Analyze(text).UnknownDrug);

    [Theory]
    [InlineData("Hello, please tell my mother: fear", "Word fear")]
    [InlineData("what of the fear", "Word fear")]
    [InlineData("Hello doctor", "")]
    [InlineData("what is it", "")]
    [InlineData("", "")]
    public void Stop_words_never_count_and_filler_only_where_nothing_else_is_left(string text, string facets) => AssertFacets(text, facets);

    [Fact]
    public void Filler_that_a_document_has_counts_where_nothing_else_is_left_and_one_word_of_it_never()
    {
        var analyzer = new QuestionAnalyzer(SampleCorpus.Analyze(Documents.Of("team", """
            # Your team
            ## The doctor
            Tell the doctor what hurts.
            """)));

        Assert.Equal(["tell", "doctor"], analyzer.Analyze("Hello, what to tell the doctor").Facets.Select(facet => facet.Name));
        Assert.Empty(analyzer.Analyze("Hello doctor").Facets);
        Assert.Equal(["team"], analyzer.Analyze("doctor and team").Facets.Select(facet => facet.Name));
    }

    [Theory]
    [InlineData("side effects of Ibrance", "Aspect side effects, Drug Ibrance", true)]
    [InlineData("What will Ibrance do to me?", "Aspect side effects, Drug Ibrance", true)]
    [InlineData("how is Ibrance given", "Aspect how it is given, Drug Ibrance", false)]
    [InlineData("what is Ibrance", "Drug Ibrance", false)]
    [InlineData("what is the side effects of Ibrance", "Aspect side effects, Drug Ibrance", true)]
    public void The_asked_side_of_a_thing_is_an_aspect(string text, string facets, bool asksForList)
    {
        AssertFacets(text, facets);
        Assert.Equal(asksForList, Analyze(text).AsksForList);
    }

    [Theory]
    [InlineData("what is Ibrance")]
    [InlineData("Ibrance")]
    public void What_a_thing_is_is_asked_softly(string text) =>
        Assert.Equal(["what it is"], Analyze(text).Facets.Where(facet => facet.Kind == FacetKind.SoftAspect).Select(facet => facet.Name));

    [Theory]
    [InlineData("what are its side effects", true, false)]
    [InlineData("and Verzenio?", false, true)]
    [InlineData("What about Verzenio", false, true)]
    [InlineData("Ibrance and Verzenio", false, false)]
    public void It_is_seen_whether_a_question_points_back_or_goes_on(string text, bool pointsBack, bool continues)
    {
        var question = Analyze(text);

        Assert.Equal((pointsBack, continues), (question.Pointers.Back, question.Continues));
    }

    [Theory]
    [InlineData("talked")]
    [InlineData("cancers")]
    [InlineData("oestrogen")]
    public void Another_form_of_a_documents_word_finds_it_without_respelling(string text)
    {
        var question = Analyze(text);

        Assert.True(Assert.Single(question.Facets).IsKnown);
        Assert.Empty(question.Respelled);
    }

    [Theory]
    [InlineData("what are the side effects of Ibrance?", "side 1, effect 1, ibrance 1, @side-effects 1")]
    [InlineData("Hello, I have estrogen and headaches. Does fear make me tell the doctor of pills?", "estrogen 0.4, headache 0.4, fear 1, pill 1")]
    [InlineData("HER2-positive and zzyzx", "her2 1, positive 1")]
    public void Its_words_are_known_as_they_stand_whatever_takes_them(string text, string words) =>
        Assert.Equal(
            words,
            string.Join(
                ", ", Analyze(text).Words.Select(word => FormattableString.Invariant($"{SampleCorpus.Analyzed.Words.Vocabulary[word.Term]} {word.Weight}"))));

    [Fact]
    public void Numbers_alone_are_not_looked_for() => AssertFacets("fear 2024 7", "Word fear");

    [Fact]
    public void Of_a_long_message_the_end_is_looked_at() =>
        AssertFacets("Verzenio " + string.Concat(Enumerable.Repeat("fear ", 100_000)) + "Ibrance", "Drug Ibrance, Word fear");

    [Fact]
    public void What_is_asked_counts_for_more_than_what_is_told_on_the_way()
    {
        var facets = Analyze("They gave her Verzenio. What is Ibrance?").Facets;

        Assert.True(facets.Single(facet => facet.Name == "Verzenio").Idf < facets.Single(facet => facet.Name == "Ibrance").Idf / 2);
    }

    private Question Analyze(string text) => _analyzer.Analyze(text);

    /// <summary>In alphabetical order. Soft aspects are left out: what is looked for does not depend on them.</summary>
    private void AssertFacets(string text, string facets) =>
        Assert.Equal(facets, string.Join(", ", Analyze(text).Facets
            .Where(facet => facet.Kind != FacetKind.SoftAspect)
            .Select(facet => $"{facet.Kind} {facet.Name}")
            .Order(StringComparer.Ordinal)));
}
