using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Tests.Retrieval.Analysis;

public sealed class WordFamilyTests
{
    [Theory]
    [InlineData("treat", "treated", "treating", "treatment", "treatments", "treatable")]
    [InlineData("counsel", "counseling", "counselor")]
    [InlineData("stopped", "stopping", "stopper")]
    public void Forms_of_one_word_are_a_family(params string[] words) =>
        Assert.All(words, word => Assert.Equal(WordFamily.Of(words[0]).ToString(), WordFamily.Of(word).ToString()));

    [Theory]
    [InlineData("treat", "threat")]
    [InlineData("cure", "curse")]
    [InlineData("hormone", "harmony")]
    public void Words_that_only_look_alike_are_not(string word, string other) =>
        Assert.NotEqual(WordFamily.Of(word).ToString(), WordFamily.Of(other).ToString());

    [Theory]
    [InlineData("able")]
    [InlineData("ly")]
    [InlineData("")]
    public void A_short_word_is_a_family_of_its_own(string word) => Assert.Equal(word, WordFamily.Of(word).ToString());
}
