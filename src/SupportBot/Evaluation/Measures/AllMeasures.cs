namespace SupportBot.Evaluation.Measures;

/// <summary>What is reported, in its order.</summary>
internal static class AllMeasures
{
    /// <summary>Of questions that the documents answer; by kind.</summary>
    public static IReadOnlyList<Measure> Answerable { get; } =
    [
        Share("rightFirst", "Right first", "The passage that came first holds the answer.", true, result => result.IsRightFirst),
        Share("amongThree", "Among three", "One of the first three passages holds the answer.", true, result => result.Rank is >= 1 and <= 3),
        new("mrr", "MRR", "Mean reciprocal rank: 1 where the right passage came first, ½ where it came second, ⅓ third, 0 where it did not come.",
            true, false, Mean(result => result.Rank == 0 ? 0 : 1.0 / result.Rank)),
        Share(
            "quotes", "Quoted right", "The words that the member was shown hold the answer, not only the passage around them.", true, result => result.Quotes),
        Share("bothSides", "Both sides", "Of comparisons: both sides were quoted.", true, result => result.QuotesBothSides),
        Share("answers", "Answered", "The bot quoted something, rather than saying that the documents don't say.", true, result => result.Answers),
        Share(
            "wrong", "Wrong given", "The bot quoted something, and the first passage was a wrong one.", false,
            result => result.Answers && !result.IsRightFirst),
    ];

    /// <summary>Of questions that the documents don't answer; by kind.</summary>
    public static IReadOnlyList<Measure> Unanswerable { get; } =
    [
        Share("declines", "Declined", "The bot said that the documents don't say, or gave the fitting safety reply.", true, result => result.Declines),
    ];

    /// <summary>How honest the confidence is; over all questions of a split.</summary>
    public static IReadOnlyList<Measure> Confidence { get; } =
    [
        new("aurocRight", "Tells right from wrong",
            "How often a right first passage got more confidence than a wrong one, where the documents answer. 50 % is guessing.", true, true,
            Auroc(result => result.IsAnswerable ? result.IsRightFirst : null)),
        new("aurocAnswerable", "Tells answerable from not",
            "How often a question that the documents answer got more confidence than one that they don't. 50 % is guessing.", true, true,
            Auroc(result => result.IsAnswerable)),
        new("aurc", "Risk under the curve", "The mean share of wrong first passages, if ever more questions were answered, surest first.", false,
            false, results => new RiskCoverage(Rights(results)).Area),
        new("brier", "Brier score", "How far confidence is from what came true, squared: 0 is perfect, 0.25 is always saying \"half sure\".", false,
            false, results => new Calibration(Rights(results)).Brier),
        new("ece", "Calibration error", "How far the confidence is from the share that was right, on average.", false, false,
            results => new Calibration(Rights(results)).Error),
    ];

    public static Measure Of(string key) => Answerable.Concat(Unanswerable).Concat(Confidence).Single(measure => measure.Key == key);

    /// <summary>Confidence against whether the first passage was right.</summary>
    public static IEnumerable<(double Confidence, bool IsRight)> Rights(IEnumerable<Result> results) =>
        results.Select(result => (result.Confidence, result.IsRightFirst));

    /// <param name="counts">Null for results that it is not about.</param>
    private static Measure Share(string key, string name, string meaning, bool moreIsBetter, Func<Result, bool?> counts) =>
        new(key, name, meaning, moreIsBetter, true, Mean(result => counts(result) is { } one ? one ? 1 : 0 : null))
        {
            Counted = results => results.Count(result => counts(result) is not null),
        };

    private static Func<IReadOnlyList<Result>, Statistic> Mean(Func<Result, double?> value) => results => new Mean(results.Select(value)).Of;

    private static Func<IReadOnlyList<Result>, Statistic> Auroc(Func<Result, bool?> isPositive) =>
        results => new Auroc(results.Select(result => (result.Confidence, isPositive(result)))).Of;
}
