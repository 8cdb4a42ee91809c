using SupportBot.Core.Routing;

namespace SupportBot.Core.Tests.Routing;

public sealed class PhraseListTests
{
    [Theory]
    [InlineData("I want to die", "want to die", "1..4")]
    [InlineData("WANT, to… die!", "want to die", "0..3")]
    [InlineData("I don’t want to", "don't want", "1..3")]
    [InlineData("i dont want to", "don't want", "1..3")]
    [InlineData("want to die, want to die", "want to die", "0..3 3..6")]
    [InlineData("café life", "cafe life", "0..2")]
    public void A_phrase_is_words_one_after_the_other(string message, string phrase, string places) => AssertMatches(message, phrase, places);

    [Theory]
    [InlineData("I wanted to die", "want to die")]
    [InlineData("want to dieting", "want to die")]
    [InlineData("want to", "want to die")]
    [InlineData("to want die", "want to die")]
    [InlineData("", "want to die")]
    [InlineData("anything", "")]
    public void Parts_of_words_and_words_in_between_do_not_match(string message, string phrase) => AssertMatches(message, phrase, "");

    [Theory]
    [InlineData("took ten pills on purpose", "took * pills", "0..3")]
    [InlineData("took my ten pills", "took * pills", "")]
    [InlineData("took pills", "took * pills", "")]
    [InlineData("took my last pill", "took * * pill", "0..4")]
    [InlineData("he took it", "took *", "1..3")]
    [InlineData("he took", "took *", "")]
    public void A_star_is_any_one_word(string message, string phrase, string places) => AssertMatches(message, phrase, places);

    [Fact]
    public void Phrases_that_begin_with_the_same_word_are_all_found()
    {
        var list = new PhraseList(["end it", "end my life", "end"]);

        Assert.Equal(["0..3", "0..1"], list.Matches(MessageWords.Of("end my life")).Select(range => range.ToString()));
    }

    private static void AssertMatches(string message, string phrase, string places) =>
        Assert.Equal(places, string.Join(' ', new PhraseList([phrase]).Matches(MessageWords.Of(message))));
}
