using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Retrieval.Questions;

public sealed class NamesAroundTests
{
    private static readonly AnalyzedCorpus Corpus = CorpusAnalyzer.Analyze(
        [SampleCorpus.Hormones, SampleCorpus.Targeted, SampleCorpus.Coping],
        new SubjectWords(SampleWords.Lexicon, SampleWords.Questions with
        {
            Interrogatives = ["what", "how", "is", "does", "do", "can"],
            Pronouns = ["it", "its", "them", "they", "that", "those"],
            Pointers = ["that together"],
            EmptyPronouns = ["is it true"],
            PeoplePronouns = ["they use"],
            Demonstratives = ["that", "those"],
            ClauseWords = ["if"],
            ThanWords = ["than"],
        }));

    private readonly QuestionAnalyzer _analyzer = new(Corpus);
    private readonly FollowUps _followUps = new(Corpus);

    [Theory]
    [InlineData("is it used with Verzenio")]
    [InlineData("is it for HER2-positive")]
    [InlineData("do they work for HER2-positive")]
    [InlineData("do people with HER2-positive get that")]
    [InlineData("can I have that together with endocrine therapy")]
    [InlineData("does that work if I have HER2-positive")]
    [InlineData("is that used with Verzenio")]
    public void A_pronoun_means_something_before_the_names_and_nothing_of_its_own_clause(string text) => Assert.True(BesideNames(text));

    [Theory]
    [InlineData("what is Verzenio and how does it work")]
    [InlineData("can I take Verzenio if it makes me sick")]
    [InlineData("I take Verzenio. how is it given")]
    [InlineData("what do they use Verzenio for")]
    [InlineData("is it true Verzenio may cause headache")]
    [InlineData("I heard that Verzenio helps")]
    [InlineData("is that Verzenio pill good")]
    [InlineData("is Verzenio used for HER2-positive")]
    public void Else_it_means_what_the_message_names_or_nothing(string text) => Assert.False(BesideNames(text));

    [Fact]
    public void Then_the_question_is_asked_of_the_topic_and_it_stays()
    {
        var topic = After("what is Ibrance", Topic.None);
        var question = _followUps.Resolve(_analyzer.Analyze("is it for HER2-positive"), topic);

        Assert.Equal(["Ibrance"], question.FromConversation);
        Assert.Equal(["Ibrance", "HER2-positive"], question.Facets.Select(facet => facet.Name));
        Assert.Equal(new Topic(["#ibrance"], []) { Earlier = ["#her2-positive"] }, _followUps.TopicAfter(question, topic));
    }

    [Theory]
    [InlineData("what is hormone therapy and how is it given")]
    [InlineData("what is hormone therapy")]
    public void A_question_with_a_topic_of_its_own_stays_new(string text) =>
        Assert.Empty(_followUps.Resolve(_analyzer.Analyze(text), After("what is Ibrance", Topic.None)).FromConversation);

    [Theory]
    [InlineData("are side effects fewer than Verzenio")]
    [InlineData("any side effects more common than Verzenio")]
    public void What_is_only_compared_with_is_compared_with_the_topic(string text)
    {
        var question = _followUps.Resolve(_analyzer.Analyze(text), After("what is Ibrance", Topic.None));

        Assert.Equal(["Ibrance"], question.FromConversation);
        Assert.Equal(["Ibrance", "Verzenio", "side effects"], question.Facets.Where(facet => facet.Kind != FacetKind.Word).Select(facet => facet.Name));
    }

    [Theory]
    [InlineData("has hormone therapy fewer side effects than Verzenio")]
    [InlineData("what are Verzenio side effects")]
    public void A_thing_that_is_named_first_takes_its_place(string text) =>
        Assert.Empty(_followUps.Resolve(_analyzer.Analyze(text), After("what is Ibrance", Topic.None)).FromConversation);

    private bool BesideNames(string text) => _analyzer.Analyze(text).Pointers.BesideNames;

    private Topic After(string text, Topic before) => _followUps.TopicAfter(_followUps.Resolve(_analyzer.Analyze(text), before), before);
}
