using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

/// <summary>How well the shipped documents answer the question sets: floors that only ever go up.</summary>
public sealed class QualityTests
{
    private static readonly IReadOnlyList<(QuestionLine Line, Reply Reply)> Answerable =
        [.. QuestionFile.Answerable.Select(line => (line, Shipped.Release.Ask(line.Earlier, line.Question)))];

    private static readonly IReadOnlyList<(QuestionLine Line, Reply Reply)> AnswerableToo =
        [.. QuestionFile.AnswerableToo.Select(line => (line, Shipped.Release.Ask(line.Earlier, line.Question)))];

    [Theory]
    [InlineData(1, 0.80)]
    [InlineData(3, 0.90)]
    public void The_passage_with_the_facts_is_among_the_first(int first, double floor)
    {
        var share = Answerable.Average(asked => asked.Reply.Passages.Take(first).Any(found => HasFacts(found, asked.Line)) ? 1.0 : 0.0);

        Assert.True(share >= floor, $"{share:0.000} of {Answerable.Count} questions have it among the first {first}; at least {floor} should.");
    }

    [Fact]
    public void A_question_that_the_documents_do_not_answer_is_declined()
    {
        var share = QuestionFile.Unanswerable.Average(line => Shipped.Release.Ask(line.Earlier, line.Question).Route == Route.Answer ? 0.0 : 1.0);

        Assert.True(share >= 0.8, $"{share:0.000} of {QuestionFile.Unanswerable.Count} questions are declined; at least 0.8 should be.");
    }

    [Theory]
    [InlineData("tune", 1, 0.72)]
    [InlineData("tune", 3, 0.84)]
    [InlineData("held-out", 1, 0.71)]
    [InlineData("held-out", 3, 0.84)]
    public void The_passage_with_the_facts_is_among_the_first_for_another_writer_too(string split, int first, double floor)
    {
        var lines = AnswerableToo.Where(asked => asked.Line.Split == split).ToList();
        var share = lines.Average(asked => asked.Reply.Passages.Take(first).Any(found => HasFacts(found, asked.Line)) ? 1.0 : 0.0);

        Assert.True(share >= floor, $"{share:0.000} of {lines.Count} questions have it among the first {first}; at least {floor} should.");
    }

    [Theory]
    [InlineData("tune", 0.78)]
    [InlineData("held-out", 0.79)]
    public void Another_writers_questions_are_answered(string split, double floor)
    {
        var lines = AnswerableToo.Where(asked => asked.Line.Split == split).ToList();
        var share = lines.Average(asked => asked.Reply.Parts.OfType<QuotedPart>().Any() ? 1.0 : 0.0);

        Assert.True(share >= floor, $"{share:0.000} of {lines.Count} are answered; at least {floor} should be.");
    }

    [Theory]
    [InlineData("tune", 0.48)]
    [InlineData("held-out", 0.25)]
    public void A_comparison_quotes_both_sides(string split, double floor)
    {
        var lines = AnswerableToo.Where(asked => asked.Line.Split == split && asked.Line.Parts.Count > 0).ToList();
        var share = lines.Average(asked => asked.Line.Parts.All(part => asked.Reply.Passages.Any(found => found.Quoted is not null && Has(found, part))) ? 1.0 : 0.0);

        Assert.True(share >= floor, $"{share:0.000} of {lines.Count} quote both; at least {floor} should.");
    }

    [Theory]
    [InlineData("tune", 0.77)]
    [InlineData("held-out", 0.76)]
    public void Another_writers_unanswerable_questions_are_declined_or_get_the_fitting_safety_reply(string split, double floor)
    {
        var lines = QuestionFile.UnanswerableToo.Where(line => line.Split == split).ToList();
        var wrong = lines.Where(line => !IsDeclined(Shipped.Release.Ask(line.Earlier, line.Question).Route, line)).ToList();

        var share = 1 - wrong.Count / (double)lines.Count;
        Assert.True(share >= floor, $"{share:0.000} of {lines.Count} are; at least {floor} should be.");
    }

    [Theory]
    [InlineData("tune", 0.93)]
    [InlineData("held-out", 0.90)]
    public void A_follow_up_is_understood_from_the_talk(string split, double floor)
    {
        var lines = QuestionFile.FollowUps.Where(line => line.Split == split).ToList();
        var missed = lines.Where(line => !Shipped.Release.Ask(line.Earlier, line.Question).Passages.Take(1).Any(found => line.Passages.Contains(found.Passage.Reference))).ToList();

        var share = 1 - missed.Count / (double)lines.Count;
        Assert.True(share >= floor, $"{share:0.000} of {lines.Count} have it first; at least {floor} should. Not: {string.Join("; ", missed.Select(line => $"{line.Id} {line.Question}"))}.");
    }

    [Fact]
    public void A_section_asked_for_by_title_and_heading_is_found()
    {
        var sections = Shipped.Release.Corpus.Documents.SelectMany(PassageSplitter.Split).Where(passage => passage.Section.Count == 1).ToList();
        var missed = sections.Where(section => !Shipped.Release
                .Ask([], $"{section.Document.Title}: {section.Section[0]}")
                .Passages.Any(found => found.Passage.Document == section.Document && found.Passage.Section.Contains(section.Section[0])))
            .Select(section => section.HeadingPath)
            .ToList();

        Assert.True(missed.Count <= 0.05 * sections.Count, $"Not found, of {sections.Count}: {string.Join("; ", missed)}.");
    }

    [Fact]
    public void What_is_suggested_finds_its_section()
    {
        var suggestions = Answerable.Where(asked => asked.Reply.Route == Route.Answer).SelectMany(asked => asked.Reply.Suggestions).Where(suggestion => suggestion.Contains(": ", StringComparison.Ordinal)).Distinct().ToList();
        var missed = suggestions.Where(suggestion =>
            !Shipped.Release.Ask([], suggestion).Passages.Take(1).Any(found => found.Passage.HeadingPath.EndsWith(suggestion.Replace(": ", " › "), StringComparison.Ordinal)))
            .ToList();

        Assert.True(missed.Count <= 0.15 * suggestions.Count, $"Not first, of {suggestions.Count}: {string.Join("; ", missed)}.");
    }

    /// <summary>Another safety route than the fitting one is as wrong as an answer.</summary>
    private static bool IsDeclined(Route route, QuestionLine line) =>
        route.Id == line.Route || route == Route.NoAnswer || route == Route.SmallTalk || route == Route.Command || route == Route.Dialog;

    private static bool HasFacts(FoundPassage found, QuestionLine line) => Has(found, line.Facts!);

    private static bool Has(FoundPassage found, IReadOnlyList<IReadOnlyList<string>> facts) =>
        facts.All(group => group.Any(fact => found.Passage.Text.Contains(fact, StringComparison.OrdinalIgnoreCase)));
}
