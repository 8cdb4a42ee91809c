using SupportBot.Batch;
using SupportBot.Channels.Formatting;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;
using SupportBot.Evaluation;
using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Questions;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Content;

/// <summary>How well the shipped documents answer the question sets: floors that only ever go up.</summary>
public sealed class QualityTests
{
    private static readonly Dictionary<string, IReadOnlyList<Result>> Sets = new()
    {
        ["answerable"] = Ask(QuestionFile.Answerable),
        ["answerable-2"] = Ask(QuestionFile.AnswerableToo),
        ["follow-ups"] = Ask(QuestionFile.FollowUps),
        ["unanswerable"] = Ask(QuestionFile.Unanswerable),
        ["unanswerable-2"] = Ask(QuestionFile.UnanswerableToo),
    };

    [Theory]
    [InlineData("answerable", "tune", "rightFirst", 0.92)]
    [InlineData("answerable", "held-out", "rightFirst", 0.93)]
    [InlineData("answerable", "tune", "amongThree", 0.97)]
    [InlineData("answerable", "held-out", "amongThree", 0.95)]
    [InlineData("answerable", "tune", "quotes", 0.85)]
    [InlineData("answerable", "held-out", "quotes", 0.85)]
    [InlineData("answerable", "tune", "answers", 0.91)]
    [InlineData("answerable", "held-out", "answers", 0.92)]
    [InlineData("answerable-2", "tune", "rightFirst", 0.90)]
    [InlineData("answerable-2", "held-out", "rightFirst", 0.91)]
    [InlineData("answerable-2", "tune", "amongThree", 0.95)]
    [InlineData("answerable-2", "held-out", "amongThree", 0.94)]
    [InlineData("answerable-2", "tune", "quotes", 0.82)]
    [InlineData("answerable-2", "held-out", "quotes", 0.80)]
    [InlineData("answerable-2", "tune", "answers", 0.89)]
    [InlineData("answerable-2", "held-out", "answers", 0.89)]
    [InlineData("answerable-2", "tune", "bothSides", 0.70)]
    [InlineData("answerable-2", "held-out", "bothSides", 0.55)]
    [InlineData("follow-ups", "tune", "rightFirst", 0.96)]
    [InlineData("follow-ups", "held-out", "rightFirst", 0.94)]
    [InlineData("unanswerable", "tune", "declines", 0.90)]
    [InlineData("unanswerable", "held-out", "declines", 0.90)]
    [InlineData("unanswerable-2", "tune", "declines", 0.85)]
    [InlineData("unanswerable-2", "held-out", "declines", 0.83)]
    public void A_question_set_is_answered_as_well_as_before(string set, string split, string measure, double floor)
    {
        List<Result> results = [.. Sets[set].Where(result => result.Split == split)];
        var share = AllMeasures.Of(measure).Over(results)(Enumerable.Repeat(1, results.Count).ToArray());

        Assert.True(
            share >= floor,
            $"{measure} is {share:0.000} for the {results.Count} questions of {set}, {split}; at least {floor} it should be. See: eval --split tune");
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
        var suggestions = QuestionFile.Answerable.Select(line => Shipped.Release.Ask(line.History, line.Text))
            .Where(reply => reply.Route == Route.Answer)
            .SelectMany(reply => reply.Suggestions)
            .Where(suggestion => suggestion.Contains(": ", StringComparison.Ordinal))
            .Distinct()
            .ToList();
        var missed = suggestions.Where(suggestion =>
            !Shipped.Release.Ask([], suggestion)
                .Passages.Take(1)
                .Any(found => found.Passage.HeadingPath.EndsWith(suggestion.Replace(": ", " › "), StringComparison.Ordinal)))
            .ToList();

        Assert.True(missed.Count <= 0.15 * suggestions.Count, $"Not first, of {suggestions.Count}: {string.Join("; ", missed)}.");
    }

    private static IReadOnlyList<Result> Ask(IReadOnlyList<TestQuestion> questions) =>
        new Evaluator(new Asker(Shipped.Release.Turns, new PlainText(Shipped.Wording))).Judge(questions);
}
