using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Tests.Retrieval.Ranking;

public sealed class DocumentChoiceTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 0)]
    [InlineData(1_000, 0.8)]
    [InlineData(10_000, 1.6)]
    [InlineData(1_000_000, 1.6)]
    public void It_counts_the_more_the_more_documents_there_are(int documents, float weight) =>
        Assert.Equal(weight, DocumentChoice.WeightIn(documents), 0.001f);
}
