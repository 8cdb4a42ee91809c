using SupportBot.Core.Commands;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Tests.Turns;

public sealed class PhraseBookTests
{
    private static readonly PhraseBook<string> Book = Filled();

    [Theory]
    [InlineData("start over")]
    [InlineData("Start over!")]
    [InlineData("startover")]
    [InlineData("please start over, thanks")]
    [InlineData("could you please start over")]
    [InlineData("strat over")]
    [InlineData("start ovr")]
    [InlineData("please satrt over")]
    public void A_phrase_is_heard_with_politeness_around_it_and_slips_of_the_finger(string text) => Assert.Equal("start", Heard(text));

    [Theory]
    [InlineData("hlep")]
    [InlineData("helpp")]
    [InlineData("help please")]
    public void Of_a_short_word_letters_may_be_swapped_doubled_or_left_out(string text) => Assert.Equal("help", Heard(text));

    [Theory]
    [InlineData("hell")]
    [InlineData("hope")]
    [InlineData("kelp")]
    [InlineData("does starting over with chemo help")]
    [InlineData("help me start over")]
    [InlineData("please")]
    [InlineData("thanks")]
    [InlineData("")]
    public void Nothing_is_heard_in_other_words_or_in_longer_messages(string text) => Assert.Null(Heard(text));

    [Fact]
    public void Politeness_that_is_all_of_a_message_is_left()
    {
        var book = new PhraseBook<string>(new Politeness(["thanks"], ["thanks"]));
        book.Add("thanks", "thanked");

        Assert.Equal("thanked", book.Find(["thanks"]));
        Assert.Equal("thanked", book.Find(["thanks", "thanks"]));
    }

    private static string? Heard(string text) => Book.Find(MessageWords.Of(text));

    private static PhraseBook<string> Filled()
    {
        var book = new PhraseBook<string>(new Politeness(["please", "could you please"], ["thanks", "please"]));
        book.Add("start over", "start");
        book.Add("help", "help");
        return book;
    }
}
