using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;
using SupportBot.Evaluation.Judging;
using SupportBot.Evaluation.Questions;

namespace SupportBot.Tests.Evaluation.Judging;

/// <summary>What counts as right, on small replies.</summary>
public sealed class JudgeTests
{
    private static readonly Passage Effects = Make("Side effects", "It can cause Nausea,\nand you’ll lose “some” hair.");
    private static readonly Passage Given = Make("How it is given", "It is a pill.");
    private static readonly Passage Other = Make("Cost", "Nobody knows.");

    [Fact]
    public void The_rank_is_that_of_the_first_passage_with_a_word_of_each_group() =>
        Assert.Equal(2, On(Expecting([["NAUSEA", "sick"], ["hair"]]), Answer(Other, Effects, Effects)).Rank);

    [Fact]
    public void Words_of_two_passages_do_not_add_up() => Assert.Equal(0, On(Expecting([["nausea"], ["pill"]]), Answer(Effects, Given)).Rank);

    [Fact]
    public void Unless_it_takes_two_which_are_first_together() =>
        Assert.Equal([1, 3, 0], new[] { Answer(Effects, Given), Answer(Effects, Other, Given), Answer(Effects) }
            .Select(reply => On(Expecting([["nausea"], ["pill"]]) with { TakesTwo = true }, reply).Rank));

    [Theory]
    [InlineData("nausea, and")]
    [InlineData("you'll lose \"some\" hair")]
    [InlineData("you’ll  lose")]
    [InlineData("Side effects")]
    public void Case_spaces_and_curly_quotes_make_no_difference(string fact) => Assert.Equal(1, On(Expecting([[fact]]), Answer(Effects)).Rank);

    [Fact]
    public void A_passage_that_is_named_is_right_whatever_its_words() => Assert.Equal(
        [2, 0],
        new[] { Answer(Effects, Given), Answer(Effects) }.Select(reply => On(Expecting([]) with { Passages = ["pills#how-it-is-given"] }, reply).Rank));

    [Fact]
    public void What_is_quoted_must_hold_the_words_itself()
    {
        var question = Expecting([["hair"]]);

        Assert.True(On(question, Quoting((Effects, "you’ll lose “some” hair."))).Quotes);
        Assert.False(On(question, Quoting((Effects, "It can cause Nausea,"))).Quotes);
        Assert.True(On(Expecting([["side effects"], ["nausea"]]), Quoting((Effects, "It can cause Nausea,"))).Quotes);
        Assert.True(On(Expecting([["nausea"], ["pill"]]), Quoting((Effects, "It can cause Nausea,"), (Given, "It is a pill."))).Quotes);
        Assert.False(On(question, NoAnswer(Effects)).Quotes);
    }

    [Fact]
    public void Of_a_named_passage_something_must_be_quoted()
    {
        var question = Expecting([]) with { Passages = ["pills#how-it-is-given"] };

        Assert.Equal(
            [true, false], new[] { Quoting((Given, "It is a pill.")), Quoting((Effects, "It can cause Nausea,")) }.Select(reply => On(question, reply).Quotes));
    }

    [Fact]
    public void Both_sides_of_a_comparison_are_quoted_or_not()
    {
        var question = Expecting([["nausea", "pill"]]) with { Parts = [[["nausea"]], [["pill"]]] };

        Assert.True(On(question, Quoting((Effects, "It can cause Nausea,"), (Given, "It is a pill."))).QuotesBothSides);
        Assert.False(On(question, Quoting((Effects, "It can cause Nausea,"))).QuotesBothSides);
        Assert.Null(On(Expecting([["nausea"]]), Quoting((Effects, "It can cause Nausea,"))).QuotesBothSides);
    }

    [Theory]
    [InlineData("no_answer", null, true)]
    [InlineData("small_talk", null, true)]
    [InlineData("dialog", null, true)]
    [InlineData("command", null, true)]
    [InlineData("answer", null, false)]
    [InlineData("prognosis", "prognosis", true)]
    [InlineData("crisis", "prognosis", false)]
    [InlineData("crisis", null, false)]
    public void It_declines_where_it_says_so_or_takes_the_fitting_route(string route, string? fitting, bool declines) =>
        Assert.Equal(declines, On(Expecting([]) with { Route = fitting }, new Reply(new Route(route), [])).Declines);

    [Fact]
    public void A_safety_reply_that_quotes_answers_too()
    {
        var reply = Quoting((Given, "It is a pill.")) with { Route = new Route("medication_change") };

        Assert.Equal((true, false), (On(Expecting([["pill"]]), reply).Answers, On(Expecting([["pill"]]), NoAnswer(Given)).Answers));
    }

    private static Verdict On(TestQuestion question, Reply reply) => new Judge().On(question, reply);

    private static TestQuestion Expecting(IReadOnlyList<IReadOnlyList<string>> facts) => new("", "facts", "what", new Place("q.jsonl", 1)) { Facts = facts };

    private static Reply Answer(params IEnumerable<Passage> found) =>
        new(Route.Answer, []) { Passages = [.. found.Select(passage => new FoundPassage(passage, null, 1))] };

    private static Reply NoAnswer(Passage found) => Answer(found) with { Route = Route.NoAnswer };

    private static Reply Quoting(params IReadOnlyList<(Passage Passage, string Text)> quoted) =>
        new(Route.Answer, [.. quoted.Select(quote => new QuotedPart(new Quotation(quote.Passage, quote.Text)))])
    {
        Passages = [.. quoted.Select(quote => new FoundPassage(quote.Passage, quote.Text, 1))],
    };

    private static Passage Make(string heading, string text) =>
        new(new Document("pills", "pills.md", "Ibrance", "en", new Source("Ibrance"), new Section("Ibrance", [], [])), [heading], [new Paragraph(text)]);
}
