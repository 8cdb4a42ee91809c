using SupportBot.Core.Answers;
using SupportBot.Core.Retrieval.Index;
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
}
