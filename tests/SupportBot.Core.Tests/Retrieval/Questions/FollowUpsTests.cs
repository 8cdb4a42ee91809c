using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Retrieval.Questions;

public sealed class FollowUpsTests
{
    private readonly QuestionAnalyzer _analyzer = new(SampleCorpus.Analyzed);
    private readonly FollowUps _followUps = new(SampleCorpus.Analyzed);

    [Theory]
    [InlineData("what are its side effects", "Ibrance", "Ibrance, side effects")]
    [InlineData("side effects?", "Ibrance", "Ibrance, side effects")]
    [InlineData("how is it given", "Ibrance", "Ibrance, how it is given")]
    public void A_subject_that_is_left_out_is_taken_from_the_conversation(string text, string taken, string facets) =>
        AssertAfter("what is Ibrance", text, taken, facets);

    [Fact]
    public void What_is_taken_is_among_its_words()
    {
        var before = _followUps.TopicAfter(_analyzer.Analyze("what is Ibrance"), Topic.None);
        var words = _followUps.Resolve(_analyzer.Analyze("is it a pill"), before).Words;

        Assert.Equal(["#ibrance", "pill"], words.Select(word => SampleCorpus.Analyzed.Words.Vocabulary[word.Term]));
    }

    [Theory]
    [InlineData("and Verzenio?", "Verzenio, side effects", "Verzenio, side effects")]
    [InlineData("what about Kadcyla", "Kadcyla, side effects", "Kadcyla, side effects")]
    public void So_is_the_asked_side_of_another_subject(string text, string taken, string facets) =>
        AssertAfter("side effects of Ibrance", text, taken, facets);

    [Theory]
    [InlineData("side effects of Verzenio", "Verzenio, side effects")]
    [InlineData("fear", "fear")]
    [InlineData("Verzenio", "Verzenio")]
    public void A_question_that_stands_alone_takes_nothing(string text, string facets) => AssertAfter("side effects of Ibrance", text, "", facets);

    [Theory]
    [InlineData("Ibrance or Verzenio", "the second one", "Verzenio", "Verzenio")]
    [InlineData("Ibrance or Verzenio", "side effects of the first one", "Ibrance", "Ibrance, side effects")]
    [InlineData("what is Ibrance", "is it better than Verzenio", "Ibrance", "Ibrance, Verzenio")]
    [InlineData("side effects of Ibrance", "no, I meant Verzenio", "Verzenio, side effects", "Verzenio, side effects")]
    [InlineData("what is Truqap", "what are its side effects", "Truqap", "Truqap, side effects")]
    [InlineData("side effects of Ibrance", "and what is Verzenio", "", "Verzenio")]
    [InlineData("what is Ibrance", "and for HER2+?", "Ibrance", "HER2-positive, Ibrance")]
    public void What_a_message_points_to_is_taken_too(string before, string text, string taken, string facets) => AssertAfter(before, text, taken, facets);

    [Fact]
    public void The_other_one_is_what_was_talked_about_before()
    {
        var topic = After("and Verzenio?", After("side effects of Ibrance", Topic.None));

        Assert.Equal(new Topic(["#ibrance"], ["@side-effects"]) { Earlier = ["#verzenio"] }, After("what about the other one", topic));
    }

    [Fact]
    public void Without_a_conversation_nothing_is_taken()
    {
        var question = _analyzer.Analyze("what are its side effects");

        Assert.Same(question, _followUps.Resolve(question, Topic.None));
    }

    [Fact]
    public void The_topic_stays_until_another_thing_is_asked_about()
    {
        var topic = After("side effects of Ibrance", Topic.None);
        Assert.Equal(new Topic(["#ibrance"], ["@side-effects"]), topic);

        topic = After("how is it given", topic);
        Assert.Equal(new Topic(["#ibrance"], ["@how-given"]), topic);

        topic = After("xyzzy", topic);
        Assert.Equal(new Topic(["#ibrance"], ["@how-given"]), topic);

        topic = After("fear", topic);
        Assert.Equal(new Topic(["fear"], []) { Earlier = ["#ibrance"] }, topic);
    }

    [Fact]
    public void A_drug_that_nobody_knows_is_what_the_talk_is_about()
    {
        var topic = After("what is Zenocutuzumab", After("side effects of Ibrance", Topic.None));

        Assert.Equal(Topic.None with { Subjects = ["#zenocutuzumab"], Earlier = ["#ibrance"] }, topic);
        Assert.Equal(["zenocutuzumab"], _followUps.Resolve(_analyzer.Analyze("what are its side effects"), topic).FromConversation);
    }

    [Fact]
    public void A_topic_of_words_that_the_documents_no_longer_have_is_dropped()
    {
        var question = _followUps.Resolve(_analyzer.Analyze("what are its side effects"), new Topic(["#gone", "penguin"], []));

        Assert.Empty(question.FromConversation);
    }

    private void AssertAfter(string before, string text, string taken, string facets)
    {
        var question = _followUps.Resolve(_analyzer.Analyze(text), After(before, Topic.None));

        Assert.Equal(taken, string.Join(", ", question.FromConversation));
        Assert.Equal(
            facets,
            string.Join(", ", question.Facets.Where(facet => facet.Kind != FacetKind.SoftAspect).Select(facet => facet.Name).Order(StringComparer.Ordinal)));
    }

    private Topic After(string text, Topic before) => _followUps.TopicAfter(_followUps.Resolve(_analyzer.Analyze(text), before), before);
}
