using SupportBot.Core.Routing;

namespace SupportBot.Core.Tests.Routing;

public sealed class AlternativesTests
{
    [Theory]
    [InlineData("took all my pills", "took all my pills")]
    [InlineData("(took|taken) all (my|the) pills", "took all my pills; took all the pills; taken all my pills; taken all the pills")]
    [InlineData("all * (|*) away", "all *  away; all * * away")]
    [InlineData("an (open one", "an (open one")]
    public void A_phrase_stands_for_each_of_its_alternatives(string text, string phrases) =>
        Assert.Equal(phrases, string.Join("; ", Alternatives.Of(text)));

    [Fact]
    public void Each_of_them_is_heard()
    {
        var list = new PhraseList(["(took|taken) all * (pills|pain killers)"]);

        Assert.True(list.IsIn(["i", "have", "taken", "all", "my", "pain", "killers"]));
        Assert.False(list.IsIn(["i", "have", "taken", "all", "my", "killers"]));
    }
}
