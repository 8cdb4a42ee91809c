using System.Globalization;
using SupportBot.Evaluation.Comparing;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Evaluation.Report;

/// <summary>What became better and worse since an earlier run.</summary>
internal static class ComparisonSection
{
    public static Html Of(Comparison comparison) => Html.Of(
        $"""
        <section id="compared">
        <h2>Compared with before <small>{comparison.Before.At.ToLocalTime().ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)}</small></h2>
        <p>Over the questions that both runs hold with the same expectation. {Shown.Questions(comparison.OnlyNow)} only now, {Shown.Questions(comparison.OnlyBefore)} only before. Trust a change whose likely range doesn't reach across 0. The last column: in how many of 100 random draws of the questions it was for the better.</p>
        {Html.Join(comparison.Splits.Select(Split))}
        </section>
        """);

    private static Html Split(SplitComparison split) => Html.Of(
        $"""
        <h3>{Shown.Title(split.Split)} <small>{Shown.Questions(split.Count)}</small></h3>
        <div class="wide"><table>
        <thead><tr><th>Number</th><th class="number">before</th><th class="number">now</th><th class="number">change</th><th class="number">likely</th><th class="number">improves</th></tr></thead>
        <tbody>
        {Html.Join(split.Differences.Select(Row))}
        </tbody></table></div>
        {List("Won: missed before, right now", split.Won)}
        {List("Lost: right before, missed now", split.Lost)}
        """);

    private static Html Row(Difference difference) => Html.Of(
        $"<tr class=\"{Direction(difference)}\"><th>{NumberTables.Heading(difference.Measure)}</th><td class=\"number\">{Shown.Number(difference.Measure, difference.Before)}</td><td class=\"number\">{Shown.Number(difference.Measure, difference.Now)}</td><td class=\"number change\">{Shown.Change(difference.Measure, difference.Change.Value)}</td><td class=\"number\">{Shown.Interval(difference.Measure, difference.Change, Shown.Change)}</td><td class=\"number\">{Improving(difference)}</td></tr>");

    /// <summary>Only where the interval keeps off 0.</summary>
    private static string Direction(Difference difference) => difference.Change switch
    {
        { Low: > 0 } => difference.Measure.MoreIsBetter ? "better" : "worse",
        { High: < 0 } => difference.Measure.MoreIsBetter ? "worse" : "better",
        _ => "same",
    };

    private static string Improving(Difference difference) => difference.Improving is { } share ? share.ToString("0 %", CultureInfo.InvariantCulture) : "–";

    private static Html List(string title, IReadOnlyList<Result> results) => results.Count == 0 ? Html.Nothing : Html.Of(
        $"""
        <details class="kind"><summary>{title} <small>{results.Count}</small></summary>
        {Html.Join(results.Select(QuestionCard.Of))}
        </details>
        """);
}
