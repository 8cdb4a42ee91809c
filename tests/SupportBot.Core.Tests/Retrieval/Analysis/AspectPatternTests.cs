using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Tests.Retrieval.Analysis;

public sealed class AspectPatternTests
{
    /// <summary>How is … given.</summary>
    private static readonly AspectPattern Pattern = new(Aspect: 0, IsList: false, [[1, 2], [3]]);

    [Theory]
    [InlineData("1 2 3", "xxx")]
    [InlineData("9 1 2 9 3 9", ".xx.x.")]
    [InlineData("1 2 9 9 9 9 3", "xx....x")]
    [InlineData("1 9 1 2 3", "..xxx")]
    [InlineData("1 2 9 9 9 9 9 1 2 3", ".......xxx")]
    public void It_takes_its_own_words_and_leaves_up_to_four_in_each_gap(string terms, string taken) => Assert.Equal(taken, Taken(terms));

    [Theory]
    [InlineData("1 2 9 9 9 9 9 3")]
    [InlineData("1 9 2 3")]
    [InlineData("3 1 2")]
    [InlineData("1 2")]
    [InlineData("")]
    public void Where_it_does_not_match_it_takes_nothing(string terms) => Assert.Null(Taken(terms));

    [Fact]
    public void Of_two_patterns_the_one_of_more_words_is_longer() => Assert.Equal(3, Pattern.Length);

    /// <summary>An x where a word is taken; null where the pattern doesn't match.</summary>
    private static string? Taken(string text)
    {
        int[] terms = [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
        var taken = new bool[terms.Length];
        var matches = Pattern.TryMatch(terms, taken);
        Assert.Equal(matches, taken.Contains(true));
        return matches ? string.Concat(taken.Select(own => own ? 'x' : '.')) : null;
    }
}
