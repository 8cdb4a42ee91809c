using SupportBot.Evaluation.Summaries;

namespace SupportBot.Evaluation.Report;

/// <summary>A bar a kind, with its interval.</summary>
internal static class KindBars
{
    /// <param name="measure">Which of the measures, a share.</param>
    public static Html Of(string title, string caption, SortSummary sort, int measure)
    {
        if (sort.Kinds.Count == 0) return Html.Nothing;
        return Html.Of(
            $"""
            <figure>
            <h4>{title}</h4>
            {Html.Join(sort.Kinds.OrderBy(kind => kind.Measures[measure].Estimate.Value).ThenByDescending(kind => kind.Count).Select(kind => Bar(kind, measure, "")))}
            {Bar(sort.All, measure, " all")}
            <figcaption>{caption}</figcaption>
            </figure>
            """);
    }

    private static Html Bar(KindSummary kind, int measure, string style)
    {
        var measured = kind.Measures[measure];
        var (value, low, high) = (100 * measured.Estimate.Value ?? 0, 100 * measured.Estimate.Low ?? 0, 100 * measured.Estimate.High ?? 0);
        var whisker = Html.Of($"M{low} 6H{high}M{low} 3V9M{high} 3V9");
        return Html.Of(
            $"""
            <div class="bar{style}"><span class="name">{Name(kind.Kind)}</span>
            <svg viewBox="0 0 100 12" preserveAspectRatio="none" role="img" aria-label="{Name(kind.Kind)}: {Shown.Value(measured)} %, likely {Shown.Interval(measured)}">
            <rect class="track" width="100" height="12"/><rect class="fill" width="{value}" height="12"/>
            <path class="halo" d="{whisker}"/><path class="whisker" d="{whisker}"/></svg>
            <span class="value">{value:0} %</span><span class="count">{Shown.Count(kind.Count)}</span></div>
            """);
    }

    public static string Name(string kind) => kind.Replace('_', ' ');
}
