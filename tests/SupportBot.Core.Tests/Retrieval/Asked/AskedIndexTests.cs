using SupportBot.Core.Answers;
using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Asked;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Retrieval.Asked;

/// <summary>
/// All groups are made of equally many words, pairs and pieces, so that one that has a thing once scores its idf, and one that could have no more
/// of it 2.2 times as much.
/// </summary>
public sealed class AskedIndexTests
{
    private const int Black = 0, Green = 1;

    private const float Ceiling = 2.2f;

    private static readonly IReadOnlyList<Passage> Passages = Documents.Passages("# Tea\n## Black\nPour.\n## Green\nWarm.");

    private static readonly AskedGroup Rouses = new("sample#black", ["rouses me"]);

    private static readonly AskedGroup Soothe = new("sample#green", ["soothe me"]);

    [Fact]
    public void The_section_that_is_asked_in_these_words_comes_first()
    {
        var match = Index([Rouses, Soothe]).Match("rouses me");

        // "me" and its piece are in both; "rouses", its five pieces and the pair in one.
        var (rare, frequent) = (7 * Bm25.Idf(1, 2), 2 * Bm25.Idf(2, 2));
        Assert.Equal(1, match.Share(Black));
        Assert.Equal(frequent / (rare + frequent), match.Share(Green), 0.0001);
        Assert.Equal(1 / Ceiling, match.Fit(Black), 0.0001);
        Assert.Equal(frequent / (rare + frequent) / Ceiling, match.Fit(Green), 0.0001);
        Assert.Equal(0, match.Unanswered(Black));
    }

    [Fact]
    public void What_is_said_twice_counts_once() =>
        Assert.Equal(Index([Rouses, Soothe]).Match("rouses").Fit(Black), Index([Rouses, Soothe]).Match("rouses, rouses").Fit(Black) * 7 / 6, 0.0001);

    [Fact]
    public void Words_that_nobody_knows_count_against_the_fit_and_not_against_the_share()
    {
        var match = Index([Rouses, Soothe]).Match("rouses xyzzyq");

        // Six things of "rouses" are known, six of the other and the pair are not.
        Assert.Equal(1, match.Share(Black));
        Assert.Equal(6 / 13f / Ceiling, match.Fit(Black), 0.0001);
    }

    [Fact]
    public void A_misspelt_word_is_known_by_its_pieces()
    {
        var match = Index([Rouses, Soothe]).Match("rousses");

        Assert.Equal((1, 0), (match.Share(Black), match.Share(Green)));
        Assert.InRange(match.Fit(Black), 0.1, 0.3);
    }

    [Fact]
    public void What_fits_unanswered_questions_as_well_is_undecided()
    {
        var match = Index([Rouses, Soothe], new AskedGroup("prices", ["Tea Brown Milk", "rouses me"])).Match("rouses");

        Assert.Equal(0.5, match.Unanswered(Black), 0.0001);
        Assert.Equal(1, match.Unanswered(Green));
        Assert.Equal(1, match.Share(Black));
    }

    [Fact]
    public void What_fits_unanswered_questions_better_is_over_a_half()
    {
        var index = Index([Rouses, Soothe], new AskedGroup("prices", ["what does it cost"]), new AskedGroup("shops", ["where to buy"]));

        Assert.InRange(index.Match("what does it cost me").Unanswered(Black), 0.8, 0.99);
        Assert.InRange(index.Match("rouses me").Unanswered(Black), 0, 0.2);
    }

    [Fact]
    public void A_question_that_nothing_answers_is_looked_at_by_itself_however_many_others_are_of_its_kind()
    {
        var index = Index([Rouses], new AskedGroup("prices", ["what does it cost", "is there a discount", "who pays for the pot"]));

        Assert.Equal(1, index.Match("what does it cost").UnansweredLine, 0.0001);
        Assert.InRange(index.Match("what does the pot cost").UnansweredLine, 0.3, 0.8);
        Assert.Equal(0, index.Match("xyzzyq").UnansweredLine);
        Assert.Equal(0, Index([Rouses]).Match("what does it cost").UnansweredLine);
    }

    [Fact]
    public void The_questions_that_are_most_like_a_message_vote_on_the_section()
    {
        var match = Index([Rouses, Soothe], new AskedGroup("prices", ["what does it cost", "and what does the pot cost"])).Match("what does it cost");

        Assert.InRange(match.UnansweredVotes, 0.9, 1);
        Assert.Equal((0, 0), (match.Votes(Black), match.Line(Black)));
    }

    [Fact]
    public void A_section_is_as_like_a_message_as_the_one_of_its_questions_that_is_most_so()
    {
        var match = Index([new("sample#black", ["rouses me", "what does it cost"]), Soothe]).Match("rouses me");

        Assert.Equal(1, match.Line(Black), 0.0001);
        Assert.InRange(match.Votes(Black), 0.8, 1);
        Assert.InRange(match.Line(Green), 0, 0.2);
    }

    [Fact]
    public void The_odds_of_a_section_are_those_of_its_questions_against_all_others()
    {
        var match = Index([Rouses, Soothe]).Match("rouses me");

        // Of nine things seven are only here: with a prior of 0.3 they are 1.3 / 0.3 times likelier than elsewhere, and as much less likely there.
        var apart = 7 * 2 * Math.Log(1.3 / 0.3);
        Assert.Equal(1, match.Odds(Black));
        Assert.Equal(Math.Exp(-apart / (4 * Math.Sqrt(9))), match.Odds(Green), 0.0001);
    }

    [Fact]
    public void A_section_with_more_text_has_more_room_for_any_word()
    {
        var match = Index([Rouses, new("sample#green", ["soothe me", "steeped leaves calm nerves"])]).Match("me");

        Assert.Equal(1, match.Odds(Black));
        Assert.InRange(match.Odds(Green), 0.5, 0.95);
    }

    [Fact]
    public void A_message_in_the_words_of_what_nothing_answers_is_likely_without_an_answer()
    {
        var index = Index([Rouses, Soothe], new AskedGroup("prices", ["what does it cost"]), new AskedGroup("shops", ["where to buy"]));

        Assert.InRange(index.Match("what does it cost me").UnansweredChance, 0.8, 1);
        Assert.InRange(index.Match("where does it cost").UnansweredChance, 0.8, 1);
        Assert.InRange(index.Match("rouses me").UnansweredChance, 0, 0.3);
        Assert.Equal(0, index.Match("xyzzyq").UnansweredChance);
        Assert.Equal(0, Index([Rouses]).Match("what does it cost").UnansweredChance);
    }

    [Fact]
    public void A_section_without_questions_is_found_by_its_own_text()
    {
        var index = Index([Rouses]);

        Assert.Equal(1, index.Match("warm").Share(Green));
        Assert.Equal(1, index.Match("green").Share(Green));
    }

    [Fact]
    public void The_passages_of_the_best_sections_are_candidates()
    {
        var passages = Documents.Passages("# Tea\n## Black\nPour.\n## Green\nWarm.\n## Black\nDrink.\n## White\nWait.");
        var index = new AskedIndex(new AskedQuestions([Rouses, Soothe], [new("prices", ["rouses me"])]), passages);
        HashSet<int> best = [], two = [], none = [];

        index.AddBest(index.Match("rouses me"), 1, best);
        index.AddBest(index.Match("rouses me"), 2, two);
        index.AddBest(index.Match("xyzzyq"), 2, none);

        Assert.Equal([0, 2], best.Order());
        Assert.Equal([0, 1, 2], two.Order());
        Assert.Empty(none);
    }

    [Fact]
    public void Of_a_long_message_the_end_is_heard()
    {
        var index = Index([Rouses, Soothe]);
        var story = string.Concat(Enumerable.Repeat("xyzzyq ", 100));

        Assert.Equal(0, index.Match($"rouses me {story}").Share(Black));
        Assert.Equal(1, index.Match($"{story} rouses me").Share(Black));
    }

    [Fact]
    public void Questions_whose_section_is_not_there_are_passed_over()
    {
        var match = Index([Rouses, new("sample#white", ["soothe me"])]).Match("soothe");

        Assert.Equal((0, 0), (match.Share(Black), match.Share(Green)));
    }

    [Fact]
    public void Where_nothing_is_written_down_nothing_is_said()
    {
        foreach (var index in (AskedIndex[])[AskedIndex.Empty, Index([]), Index([], new AskedGroup("prices", ["what does it cost"]))])
        {
            var match = index.Match("what does green tea cost");
            HashSet<int> passages = [];
            index.AddBest(match, 5, passages);

            Assert.True(index.IsEmpty);
            Assert.Equal((0, 0, 0), (match.Share(Green), match.Fit(Green), match.Unanswered(Green)));
            Assert.Empty(passages);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    public void A_message_without_words_fits_nothing(string message)
    {
        var match = Index([Rouses, Soothe], new AskedGroup("prices", ["what does it cost"])).Match(message);

        Assert.Equal((0, 0, 0), (match.Share(Black), match.Fit(Black), match.Unanswered(Black)));
        Assert.Equal((0, 0), (match.Odds(Black), match.UnansweredChance));
    }

    /// <summary>None of these words stands in the document that answers.</summary>
    [Fact]
    public void A_question_leads_to_its_section_whatever_the_words_of_that()
    {
        const string Question = "tossing and turning until dawn";
        var asked = new AskedIndex(
            new AskedQuestions([new("coping#sleep", ["I toss and turn till dawn", "counting sheep"])], []), SampleCorpus.Analyzed.Passages);

        Assert.Equal("coping#sleep", Answerer(asked, new AnswerOptions()).Answer(Question, Topic.None).Hits[0].Passage.Reference);
        Assert.Empty(Answerer(AskedIndex.Empty, new AnswerOptions()).Answer(Question, Topic.None).Hits);
    }

    private static Answerer Answerer(AskedIndex asked, AnswerOptions options) =>
        new(SampleCorpus.Analyzed, new ImpactIndex(SampleCorpus.Analyzed.Terms), options, asked);

    private static AskedIndex Index(IReadOnlyList<AskedGroup> answered, params IReadOnlyList<AskedGroup> unanswered) =>
        new(new AskedQuestions(answered, unanswered), Passages);
}
