using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Tests.Retrieval.Analysis;

public sealed class PluralStemmerTests
{
    [Theory]
    [InlineData("pills", "pill")]
    [InlineData("therapies", "therapy")]
    [InlineData("flashes", "flashe")]
    [InlineData("mets", "met")]
    public void A_plural_loses_its_ending(string word, string stem) => Assert.Equal(stem, Stem(word));

    [Theory]
    [InlineData("virus")]
    [InlineData("illness")]
    [InlineData("diagnosis")]
    [InlineData("gas")]
    [InlineData("treatment")]
    [InlineData("s")]
    [InlineData("")]
    public void Another_s_at_the_end_stays(string word) => Assert.Equal(word, Stem(word));

    private static string Stem(string word)
    {
        var letters = word.ToCharArray();
        return new string(letters, 0, PluralStemmer.Stem(letters));
    }
}
