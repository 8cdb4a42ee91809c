using SupportBot.Evaluation.Measures;

namespace SupportBot.Evaluation.Comparing;

/// <summary>Two runs over the same questions of one split.</summary>
/// <param name="Won">Missed before, and no more.</param>
/// <param name="Lost">Missed now, and not before.</param>
internal sealed record SplitComparison(string Split, int Count, IReadOnlyList<Difference> Differences, IReadOnlyList<Result> Won, IReadOnlyList<Result> Lost)
{
    public static SplitComparison Of(string split, IReadOnlyList<(Result Before, Result Now)> pairs, Bootstrap bootstrap) => new(
        split,
        pairs.Count,
        [
            .. Taken(AllMeasures.Answerable, [.. pairs.Where(pair => pair.Now.IsAnswerable)], bootstrap),
            .. Taken(AllMeasures.Unanswerable, [.. pairs.Where(pair => !pair.Now.IsAnswerable)], bootstrap),
            .. Taken(AllMeasures.Confidence, pairs, bootstrap),
        ],
        [.. pairs.Where(pair => pair.Before.IsMiss && !pair.Now.IsMiss).Select(pair => pair.Now)],
        [.. pairs.Where(pair => !pair.Before.IsMiss && pair.Now.IsMiss).Select(pair => pair.Now)]);

    private static IReadOnlyList<Difference> Taken(IReadOnlyList<Measure> measures, IReadOnlyList<(Result Before, Result Now)> pairs, Bootstrap bootstrap) =>
        Difference.Of(measures, [.. pairs.Select(pair => pair.Before)], [.. pairs.Select(pair => pair.Now)], bootstrap);
}
