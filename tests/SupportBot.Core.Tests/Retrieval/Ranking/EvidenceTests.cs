using SupportBot.Core.Answers;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Retrieval.Ranking;
using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Tests.Samples;
using SupportBot.Core.Turns;

namespace SupportBot.Core.Tests.Retrieval.Ranking;

public sealed class EvidenceTests
{
    private static readonly Answerer Answerer = new(SampleCorpus.Analyzed, new ImpactIndex(SampleCorpus.Analyzed.Terms), new AnswerOptions());

    [Fact]
    public void The_margin_is_what_the_best_passage_is_ahead_of_the_next_section()
    {
        var question = Ask("side effects of Ibrance");

        Assert.Equal(0.25f, Evidence.Of(question, [Hit("a#one", 2), Hit("a#one", 1.9f), Hit("a#two", 1.5f), Hit("b#one", 1)]).Margin);
        Assert.Equal(1, Evidence.Of(question, [Hit("a#one", 2), Hit("a#one", 1.9f)]).Margin);
        Assert.Equal(1, Evidence.Of(question, [Hit("a#one", 2), Hit("a#two", -1)]).Margin);
        Assert.Equal(0, Evidence.Of(question, [Hit("a#one", -0.5f), Hit("a#two", -1)]).Margin);
    }

    [Fact]
    public void The_lead_is_small_where_many_sections_come_near()
    {
        var question = Ask("side effects of Ibrance");

        Assert.Equal(1, Evidence.Of(question, [Hit("a#one", 2), Hit("a#one", 1.9f)]).Lead);
        Assert.Equal(0.5f, Evidence.Of(question, [Hit("a#one", 2), Hit("a#two", 2)]).Lead);
        Assert.Equal(0.25f, Evidence.Of(question, [Hit("a#one", 2), Hit("a#two", 2), Hit("a#two", 1.9f), Hit("b#one", 2), Hit("b#two", 2)]).Lead);
        Assert.InRange(Evidence.Of(question, [Hit("a#one", 2), Hit("a#two", 1.5f)]).Lead, 0.98f, 0.99f);
    }

    [Fact]
    public void What_is_asked_of_it_leads_what_is_asked_of_any_other_section()
    {
        var question = Ask("side effects of Ibrance");

        Assert.Equal(0.25f, Evidence.Of(question, [Asked("a#one", 0.75f), Asked("a#one", 0.75f), Asked("a#two", 0.25f), Asked("b#one", 0.5f)]).AskedLead);
        Assert.Equal(-0.25f, Evidence.Of(question, [Asked("a#one", 0.25f), Asked("a#two", 0.5f)]).AskedLead);
        Assert.Equal(0.5f, Evidence.Of(question, [Asked("a#one", 0.5f)]).AskedLead);
    }

    [Fact]
    public void The_odds_lead_is_that_over_the_likeliest_other_section()
    {
        var question = Ask("Ibrance");

        Assert.Equal(0.75f, Evidence.Of(question, [Odds("a#one", 1), Odds("a#one", 1), Odds("b#two", 0.25f)]).OddsLead);
        Assert.Equal(-0.5f, Evidence.Of(question, [Odds("a#one", 0.5f), Odds("b#two", 1)]).OddsLead);
    }

    [Fact]
    public void What_no_document_has_is_told_from_what_they_have()
    {
        var evidence = Evidence.Of(Ask("Ibrance airport refund"), [Hit("a#one", 1)]);

        Assert.Equal((2 / 3f, 0.1f), (evidence.Unknown, evidence.Known));
    }

    [Fact]
    public void The_lead_of_the_nearest_question_is_over_that_of_any_other_section() =>
        Assert.Equal(0.5f, Evidence.Of(Ask("Ibrance"), [Line("a#one", 0.75f), Line("a#one", 0.7f), Line("b#two", 0.25f)]).LineLead);

    [Fact]
    public void The_length_is_that_of_the_message()
    {
        Assert.Equal(MathF.Log(2) / 5, Evidence.Of(Ask("Ibrance"), [Hit("a#one", 1)]).Length);
        Assert.Equal(MathF.Log(5) / 5, Evidence.Of(Ask("side effects of Ibrance"), [Hit("a#one", 1)]).Length);
    }

    [Fact]
    public void Every_value_stands_in_the_place_of_its_name()
    {
        var best = new PassageFeatures { Lexical = 1, Coverage = 2, Rest = 3, Focus = 4, Specificity = 5, TitleSpecificity = 6, Opening = 7, List = 8 } with
        {
            Asked = 9, AskedFit = 10, AskedOdds = 11, AskedLine = 12, AskedVotes = 13, Unanswered = 14, UnansweredLine = 15, UnansweredVotes = 16,
            UnansweredChance = 17, LacksEssential = 18, OtherSide = 19,
        };
        var values = new float[Evidence.Names.Count];

        new Evidence(best, Margin: 20, Lead: 21, AskedLead: 22, OddsLead: 23, LineLead: 24, Unknown: 25, Known: 26, Length: 27).CopyTo(values);

        Assert.Equal(
            [
                "Lexical 1", "Coverage 2", "Rest 3", "Focus 4", "Specificity 5", "TitleSpecificity 6", "Opening 7", "List 8", "Asked 9", "AskedFit 10",
                "AskedOdds 11",
                "AskedLine 12", "AskedVotes 13", "Unanswered 14", "UnansweredLine 15", "UnansweredVotes 16", "UnansweredChance 17", "LacksEssential 18",
                "OtherSide 19", "Margin 20", "Lead 21", "AskedLead 22", "OddsLead 23", "LineLead 24", "Unknown 25", "Known 26", "Length 27",
            ],
            Evidence.Names.Zip(values, (name, value) => $"{name} {value}"));
    }

    private static Hit Odds(string reference, float odds) => Hit(reference, 1) with { Features = new PassageFeatures { AskedOdds = odds } };

    private static Hit Line(string reference, float likeness) => Hit(reference, 1) with { Features = new PassageFeatures { AskedLine = likeness } };

    private static Hit Asked(string reference, float fit) => Hit(reference, 1) with { Features = new PassageFeatures { AskedFit = fit } };

    private static Question Ask(string question) => Answerer.Answer(question, Topic.None).Question;

    private static Hit Hit(string reference, float score)
    {
        var (id, heading) = (reference.Split('#')[0], reference.Split('#')[1]);
        var passage = Core.Corpus.PassageSplitter.Split(Documents.Of(id, $"# {id}\n## {heading}\nText.")).Single();
        return new Hit(0, passage, score, default, LacksEssential: false);
    }
}
