using SupportBot.Core.Answers;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Answers;

public sealed class ConfidenceModelTests
{
    private readonly Answerer _answerer = new(SampleCorpus.Analyzed, new ImpactIndex(SampleCorpus.Analyzed.Terms), new AnswerOptions());

    [Theory]
    [InlineData("what are the side effects of Truqap")]
    [InlineData("does hormone therapy cause headache with atezolizumab")]
    public void A_drug_that_no_document_names_is_never_answered(string question)
    {
        var answer = _answerer.Answer(question, Topic.None);

        Assert.NotEmpty(answer.Hits);
        Assert.Equal(0, answer.Confidence);
        Assert.False(answer.IsAnswered);
    }

    [Theory]
    [InlineData("xyzzy")]
    [InlineData("")]
    public void Where_nothing_is_found_there_is_no_confidence(string question)
    {
        var answer = _answerer.Answer(question, Topic.None);

        Assert.Empty(answer.Hits);
        Assert.Equal(0, answer.Confidence);
    }

    [Fact]
    public void A_question_that_the_documents_cover_is_surer_than_one_that_they_hardly_touch()
    {
        var covered = _answerer.Answer("what are the side effects of hormone therapy", Topic.None).Confidence;
        var touched = _answerer.Answer("airport insurance refund for headache", Topic.None).Confidence;

        Assert.InRange(covered, 0.5, 1);
        Assert.InRange(touched, 0, 0.5);
    }

    [Theory]
    [InlineData(0.81, 0.8, 0.72, 0.72)]
    [InlineData(0.81, 0.3, 0.5, 0.3)]
    [InlineData(0.81, 0.1, 0.1, 0.1)]
    [InlineData(0.3, 0.8, 0.3, 0.3)]
    public void It_tells_of_the_passage_where_the_documents_answer_and_else_that_they_hardly_do(
        double answerable, double right, double confidence, double ofPart)
    {
        var found = _answerer.Answer("what are the side effects of hormone therapy", Topic.None);
        var model = Model(answerable, right, threshold: 0.5);

        Assert.Equal(confidence, model.Of(found.Question, found.Hits), 0.001);
        Assert.Equal(ofPart, model.OfPartial(found.Question, found.Hits), 0.001);
    }

    [Theory]
    [InlineData(0.1, 0.19, 0.095)]
    [InlineData(0.1, 0.21, 0.199)]
    [InlineData(0.2, 0.19, 0.19)]
    [InlineData(0, 0.19, 0)]
    public void However_low_the_threshold_a_passage_that_is_hardly_meant_stays_below_it(double threshold, double right, double confidence)
    {
        var found = _answerer.Answer("what are the side effects of hormone therapy", Topic.None);

        Assert.Equal(confidence, Model(0.9, right, threshold).Of(found.Question, found.Hits), 0.001);
    }

    private static ConfidenceModel Model(double answerable, double right, double threshold) =>
        new(new LearntWeights(LearntWeights.WithoutAsked.Ranking, Always(answerable), Always(right)), threshold);

    private static LinearModel Always(double probability) =>
        new(Evidence.Names, new float[Evidence.Names.Count], (float)Math.Log(probability / (1 - probability)));
}
