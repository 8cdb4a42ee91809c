using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Evaluation.Report;

/// <summary>The numbers as tables.</summary>
internal static class NumberTables
{
    public static Html Confidence(IReadOnlyList<Measured> confidence) => Html.Of(
        $"""
        <div class="wide"><table>
        <thead><tr><th>Confidence</th><th class="number">now</th><th class="number">likely</th></tr></thead>
        <tbody>
        {Html.Join(confidence.Where(measured => measured.Estimate.Value is not null).Select(measured => Html.Of(
            $"<tr><th>{Heading(measured.Measure)}<p class=\"meaning\">{measured.Measure.Meaning} {Better(measured.Measure)}</p></th><td class=\"number\">{Shown.Value(measured)}</td><td class=\"number\">{Shown.Interval(measured)}</td></tr>")))}
        </tbody></table></div>
        """);

    public static Html Kinds(string title, SortSummary sort)
    {
        if (sort.All.Count == 0) return Html.Nothing;
        var shown = Enumerable.Range(0, sort.All.Measures.Count).Where(at => sort.All.Measures[at].Estimate.Value is not null).ToList();
        return Html.Of(
            $"""
            <div class="wide"><table>
            <thead><tr><th>{title}</th><th class="number">questions</th>{Cells(shown.Select(at => Heading(sort.All.Measures[at].Measure)), "th")}</tr></thead>
            <tbody>
            {Html.Join(sort.Kinds.Select(kind => Row(kind, shown)))}
            </tbody>
            <tfoot>
            {Row(sort.All, shown)}
            <tr><td>likely</td><td></td>{Cells(shown.Select(at => Shown.Interval(sort.All.Measures[at])), "td")}</tr>
            </tfoot></table></div>
            """);
    }

    public static string Heading(Measure measure) => measure.IsShare ? $"{measure.Name}, %" : measure.Name;

    public static string Better(Measure measure) => measure.MoreIsBetter ? "More is better." : "Less is better.";

    private static Html Row(KindSummary kind, IEnumerable<int> shown) => Html.Of(
        $"<tr><th>{KindBars.Name(kind.Kind)}</th><td class=\"number\">{Shown.Count(kind.Count)}</td>{Cells(shown.Select(at => Shown.Value(kind.Measures[at])), "td")}</tr>");

    private static Html Cells(IEnumerable<string> cells, string tag) => Html.Join(cells.Select(cell => Html.Of($"<{tag} class=\"number\">{cell}</{tag}>")));
}
