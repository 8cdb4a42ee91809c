using SupportBot.Evaluation.Measures;

namespace SupportBot.Evaluation.Summaries;

/// <summary>A table: the questions that the documents answer, or those that they don't.</summary>
/// <param name="Kinds">By name; none where all are of one kind.</param>
internal sealed record SortSummary(IReadOnlyList<KindSummary> Kinds, KindSummary All)
{
    public static SortSummary Of(IReadOnlyList<Measure> measures, IReadOnlyList<Result> results, Bootstrap bootstrap)
    {
        var kinds = results.GroupBy(result => result.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal).ToList();
        return new SortSummary(kinds.Count < 2 ? [] : [.. kinds.Select(kind => Row(kind.Key, [.. kind]))], Row("all", results));

        KindSummary Row(string kind, IReadOnlyList<Result> of) => new(kind, of.Count, Measured.Of(measures, of, bootstrap));
    }
}
