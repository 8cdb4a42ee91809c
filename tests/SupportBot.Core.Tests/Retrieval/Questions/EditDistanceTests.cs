using FsCheck;
using FsCheck.Fluent;
using SupportBot.Core.Retrieval.Questions;

namespace SupportBot.Core.Tests.Retrieval.Questions;

public sealed class EditDistanceTests
{
    /// <summary>Words of three letters only, so that many are near each other.</summary>
    private static readonly Arbitrary<string> Words = Gen.Elements('a', 'b', 'c').ListOf().Select(string.Concat).ToArbitrary();

    [Theory]
    [InlineData("ibrance", "ibrance", 0)]
    [InlineData("ibrence", "ibrance", 1)]
    [InlineData("ibranc", "ibrance", 1)]
    [InlineData("ibrannce", "ibrance", 1)]
    [InlineData("ibrnace", "ibrance", 1)]
    [InlineData("kisqali", "ab", 6)]
    [InlineData("", "abc", 3)]
    public void It_counts_letters_more_less_wrong_and_swapped(string a, string b, int distance) => Assert.Equal(distance, EditDistance.Between(a, b, 99));

    [Fact]
    public void The_way_back_is_as_long() => Prop.ForAll(Words, Words, (a, b) =>
        EditDistance.Between(a, b, 99) == EditDistance.Between(b, a, 99)).QuickCheckThrowOnFailure();

    [Fact]
    public void Only_a_word_and_itself_are_at_no_distance() => Prop.ForAll(Words, Words, (a, b) =>
        EditDistance.Between(a, b, 99) == 0 == (a == b)).QuickCheckThrowOnFailure();

    [Fact]
    public void Up_to_the_limit_it_is_exact_and_beyond_it_says_more() => Prop.ForAll(Words, Words, Gen.Choose(0, 4).ToArbitrary(), (a, b, limit) =>
    {
        var exact = EditDistance.Between(a, b, 99);
        var limited = EditDistance.Between(a, b, limit);
        return exact <= limit ? limited == exact : limited > limit;
    }).QuickCheckThrowOnFailure();
}
