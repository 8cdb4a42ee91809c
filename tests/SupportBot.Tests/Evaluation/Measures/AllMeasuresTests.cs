using SupportBot.Evaluation;
using SupportBot.Evaluation.Measures;

namespace SupportBot.Tests.Evaluation.Measures;

/// <summary>What is counted for what, on a handful of results.</summary>
public sealed class AllMeasuresTests
{
    private static readonly IReadOnlyList<Result> Answerable =
    [
        Samples.Answerable("a", 1, 0.9),
        Samples.Answerable("b", 2, 0.8) with { Quotes = true, QuotesBothSides = true },
        Samples.Answerable("c", 4, 0.3, answers: false) with { QuotesBothSides = false },
        Samples.Answerable("d", 0, 0.95) with { QuotesBothSides = false },
    ];

    private static readonly IReadOnlyList<Result> Unanswerable =
    [
        Samples.Unanswerable("e", declines: true, 0.1), Samples.Unanswerable("f", declines: false, 0.85),
    ];

    [Theory]
    [InlineData("rightFirst", 1.0 / 4)]
    [InlineData("amongThree", 2.0 / 4)]
    [InlineData("mrr", (1 + 0.5 + 0.25 + 0) / 4)]
    [InlineData("quotes", 2.0 / 4)]
    [InlineData("bothSides", 1.0 / 3)]
    [InlineData("answers", 3.0 / 4)]
    [InlineData("wrong", 2.0 / 4)]
    public void Of_questions_that_the_documents_answer(string key, double expected) => Assert.Equal(expected, Value(key, Answerable), 12);

    [Fact]
    public void Of_questions_that_they_do_not() => Assert.Equal(0.5, Value("declines", Unanswerable));

    /// <summary>Right 0.9 against 0.8, 0.3, 0.95; answerable 0.9, 0.8, 0.3, 0.95 against 0.1 and 0.85.</summary>
    [Theory]
    [InlineData("aurocRight", 2.0 / 3)]
    [InlineData("aurocAnswerable", 6.0 / 8)]
    public void Of_confidence(string key, double expected) => Assert.Equal(expected, Value(key, [.. Answerable, .. Unanswerable]), 12);

    [Fact]
    public void What_the_documents_do_not_answer_is_never_right() =>
        Assert.Equal((0.01 + 0.64 + 0.09 + 0.9025 + 0.01 + 0.7225) / 6, Value("brier", [.. Answerable, .. Unanswerable]), 12);

    private static double Value(string key, IReadOnlyList<Result> results) => AllMeasures.Of(key).Over(results)(Enumerable.Repeat(1, results.Count).ToArray());
}
