using SupportBot.Evaluation.Questions;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Evaluation.Report;

/// <summary>The numbers and plots of one split.</summary>
internal static class SplitSection
{
    public static Html Of(SplitSummary split, double threshold) => Html.Of(
        $"""
        <section id="{HtmlReport.Anchor(split.Split)}">
        <h2>{Shown.Title(split.Split)} <small>{Shown.Questions(split.Count)}</small></h2>
        {Lead(split.Split)}
        {Tiles(split)}
        <div class="pair">
        {KindBars.Of("Right first, by kind", "Worst first. The thin line is the likely range; the number behind is how many questions.", split.Answerable, 0)}
        {KindBars.Of("Declined, by kind", "Questions that the documents don't answer. Worst first.", split.Unanswerable, 0)}
        </div>
        <h3>Does the bot know when it is right?</h3>
        <div class="pair">
        {RiskChart.Of(split.Curve, threshold)}
        {ReliabilityChart.Of(split.Bins)}
        </div>
        {NumberTables.Confidence(split.Confidence)}
        <details class="numbers"><summary>All numbers by kind</summary>
        {NumberTables.Kinds("The documents answer", split.Answerable)}
        {NumberTables.Kinds("The documents don't answer", split.Unanswerable)}
        </details>
        <p class="time">An answer took {split.Time.Mean:0} µs on average (millionths of a second); half took less than {split.Time.Median:0} µs, 95 in 100 less than {split.Time.Slow:0} µs.</p>
        </section>
        """);

    private static Html Lead(string split) => split switch
    {
        QuestionSplits.Tune => Html.Of($"<p>Those that may be looked at while the search is being improved. Good numbers here may be learnt by heart: the held-out questions tell.</p>"),
        QuestionSplits.HeldOut => Html.Of($"<p>Those that nobody looks at while the search is being improved: so well are questions answered that it never met.</p>"),
        _ => Html.Nothing,
    };

    private static Html Tiles(SplitSummary split) => Html.Of(
        $"""
        <div class="tiles">
        {Html.Join(Told(split.Answerable, "of those that the documents answer").Concat(Told(split.Unanswerable, "of those that the documents don't answer")))}
        </div>
        """);

    private static IEnumerable<Html> Told(SortSummary sort, string of) =>
        from measured in sort.All.Measures
        where measured.Measure.IsShare && measured.Estimate.Value is not null
        select Tile(measured, of, measured.Estimate.Value!.Value);

    private static Html Tile(Measured measured, string of, double value) => Html.Of(
        $"""
        <div class="tile{(measured.Measure.MoreIsBetter ? "" : " bad")}">
        <h4>{measured.Measure.Name}</h4>
        <p class="big">{Shown.Value(measured)}<span> %</span></p>
        <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6"/><rect class="fill" width="{value * 100}" height="6"/></svg>
        <p class="range">likely {Shown.Interval(measured)}, {of}</p>
        <p class="meaning">{measured.Measure.Meaning}</p>
        </div>
        """);
}
