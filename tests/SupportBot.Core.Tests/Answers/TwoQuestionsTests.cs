using SupportBot.Core.Answers;
using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Answers;

public sealed class TwoQuestionsTests
{
    private static readonly SubjectWords Words = new(SampleWords.Lexicon, SampleWords.Questions with { Interrogatives = ["what", "how", "does", "can", "is"] });

    private readonly ClauseSplitter _splitter = new(Words);

    [Theory]
    [InlineData("what is Ibrance and how is it given", "what is Ibrance", "how is it given")]
    [InlineData("What is Ibrance? How is it given?", "What is Ibrance", "How is it given?")]
    [InlineData("how is Ibrance given, and what does it do", "how is Ibrance given", "what does it do")]
    [InlineData("what is targeted therapy and what Ibrance", "what is targeted therapy", "what Ibrance")]
    [InlineData("what Ibrance and how is it given", "what Ibrance", "how is it given")]
    public void A_message_may_ask_two_questions(string text, string first, string second) => Assert.Equal((first, second), _splitter.Split(text));

    [Theory]
    [InlineData("what are Ibrance and Verzenio")]
    [InlineData("how and when is Ibrance given")]
    [InlineData("does it help or does it harm")]
    [InlineData("I have pain and what helps")]
    [InlineData("what is Ibrance and how is it given and what does it do")]
    [InlineData("what is it and how")]
    [InlineData("")]
    public void Another_asks_one_or_too_many(string text) => Assert.Null(_splitter.Split(text));

    [Fact]
    public void Both_are_answered()
    {
        var answer = Ask("what are the side effects of targeted therapy and what is sleep");

        Assert.Equal(["coping#sleep", "targeted-therapy#side-effects"], Quoted(answer).Order());
        Assert.Equal(Quoted(answer), answer.Hits.Take(2).Select(hit => hit.Passage.Reference));
    }

    [Fact]
    public void The_second_is_about_what_the_first_was()
    {
        var answer = Ask("how is hormone therapy given and what are its side effects");

        Assert.Equal(["hormone-therapy#how-it-is-given", "hormone-therapy#side-effects"], Quoted(answer).Order());
    }

    [Fact]
    public void Where_one_passage_answers_both_it_is_quoted_once() =>
        Assert.Equal(["hormone-therapy#side-effects"], Quoted(Ask("what are the side effects of hormone therapy and can hormone therapy cause headache")));

    [Theory]
    [InlineData("what are the side effects of hormone therapy and what is penguin husbandry", "what is penguin husbandry")]
    [InlineData("what is penguin husbandry and what are the side effects of hormone therapy", "what is penguin husbandry")]
    public void The_one_that_the_documents_dont_answer_is_told(string text, string open)
    {
        var answer = Ask(text);

        Assert.Equal(["hormone-therapy#side-effects"], Quoted(answer));
        Assert.Equal(open, answer.LeftOpen);
    }

    [Theory]
    [InlineData("what are the side effects of hormone therapy and can you please tell")]
    [InlineData("what are the side effects of hormone therapy and how is hormone therapy given")]
    [InlineData("what is penguin husbandry and what is volcano insurance")]
    public void Nothing_is_left_open_by_talk_nor_where_both_or_none_are_answered(string text) => Assert.Null(Ask(text).LeftOpen);

    private static Answer Ask(string text)
    {
        var corpus = CorpusAnalyzer.Analyze([SampleCorpus.Hormones, SampleCorpus.Targeted, SampleCorpus.Coping], Words);
        return new Answerer(corpus, new ImpactIndex(corpus.Terms), new AnswerOptions()).Answer(text, Topic.None);
    }

    private static List<string> Quoted(Answer answer) => [.. answer.Quoted.Select(quoted => quoted.Hit.Passage.Reference)];
}
