using SupportBot.Core.Retrieval.Asked;

namespace SupportBot.Core.Tests.Retrieval.Asked;

public sealed class WordingReaderTests
{
    [Theory]
    [InlineData("tea", 3)] // the word, _tea, tea_
    [InlineData("a", 1)] // too short for a piece
    [InlineData("me", 2)]
    [InlineData("tea tea", 7)] // and the pair
    [InlineData("", 0)]
    [InlineData("?! -- …", 0)]
    public void A_text_is_its_words_their_pairs_and_pieces_of_four_letters(string text, int count) => Assert.Equal(count, Read(text).Length);

    [Theory]
    [InlineData("Don’t  go!", "dont go")]
    [InlineData("CAFÉ", "cafe")]
    [InlineData("ｔｅａ", "tea")]
    [InlineData("HER2⁺", "her2+")]
    [InlineData("well-known", "well known")]
    public void What_is_only_written_otherwise_is_the_same(string text, string plain) => Assert.Equal(Read(plain), Read(text));

    [Theory]
    [InlineData("HER2+", "HER2")]
    [InlineData("go on", "on go")]
    [InlineData("is it", "isit")]
    public void What_says_something_else_is_not(string text, string other) => Assert.NotEqual(Read(other), Read(text));

    [Fact]
    public void Nothing_is_left_out_because_it_is_frequent() => Assert.Contains(Read("it")[0], Read("can it be"));

    [Fact]
    public void A_slip_leaves_most_pieces_of_a_word() => Assert.Equal(3, Read("rousses").Intersect(Read("rouses")).Count());

    /// <summary>Such as an address, or a keyboard that somebody leant on.</summary>
    [Fact]
    public void Of_a_word_that_nobody_types_the_beginning_is_read() => Assert.Equal(Read(new string('a', 40)), Read(new string('a', 5000)));

    [Fact]
    public void Each_text_is_read_anew()
    {
        var reader = new WordingReader();
        reader.Read("something else");

        Assert.Equal(Read("tea"), reader.Read("tea").ToArray());
    }

    private static ulong[] Read(string text) => new WordingReader().Read(text).ToArray();
}
