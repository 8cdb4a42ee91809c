using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Tests.Retrieval.Analysis;

public sealed class PhraseTableTests
{
    private readonly PhraseTable _phrases = new();

    [Fact]
    public void The_longest_phrase_wins_whichever_was_added_first()
    {
        _phrases.Add([1], 100);
        _phrases.Add([1, 2, 3], 300);
        _phrases.Add([1, 2], 200);

        Assert.Equal((3, 300), Match(1, 2, 3, 4));
        Assert.Equal((2, 200), Match(1, 2, 4));
        Assert.Equal((1, 100), Match(1, 4));
    }

    [Fact]
    public void Of_two_equal_phrases_the_first_stays()
    {
        _phrases.Add([1, 2], 100);
        _phrases.Add([1, 2], 200);

        Assert.Equal((2, 100), Match(1, 2));
    }

    [Fact]
    public void A_phrase_that_is_not_there_in_full_at_the_beginning_does_not_match()
    {
        _phrases.Add([1, 2], 100);
        _phrases.Add([], 200);

        Assert.Equal((0, -1), Match(1));
        Assert.Equal((0, -1), Match(3, 1, 2));
        Assert.Equal((0, -1), Match());
    }

    private (int Length, int Meaning) Match(params int[] terms)
    {
        var found = _phrases.TryMatch(terms, out var length, out var meaning);
        Assert.Equal(length > 0, found);
        return (length, meaning);
    }
}
