using SupportBot.Evaluation.Measures;

namespace SupportBot.Evaluation.Report;

/// <summary>What answering more costs, and where the bot stands now.</summary>
internal static class RiskChart
{
    /// <summary>Left of it, a handful of questions make the line jump.</summary>
    private const double Settled = 0.05;

    public static Html Of(IReadOnlyList<RiskPoint> curve, double threshold)
    {
        var highest = Math.Clamp(Math.Ceiling(curve.Where(point => point.Coverage >= Settled).Max(point => point.Risk) * 10) / 10, 0.1, 1);
        var plot = new Plot(highest);
        var now = curve.LastOrDefault(point => point.Confidence >= threshold);
        return Html.Of(
            $"""
            <figure>
            <h4>What answering more costs</h4>
            {plot.Of(Told(now), "questions answered, surest first, %", "of these wrong, %", Drawn(plot, curve, now))}
            <figcaption>{Told(now)} Further right, more questions would be answered; the line shows how many of these would get a wrong first passage. One that the documents don't answer is always wrong. The dotted line is chance.</figcaption>
            </figure>
            """);
    }

    private static Html Drawn(Plot plot, IReadOnlyList<RiskPoint> curve, RiskPoint? now) => Html.Of(
        $"""
        <path class="chance" d="M{Plot.X(0)} {plot.Y(curve[^1].Risk)}H{Plot.X(1)}"/>
        <path class="line" d="M{Html.Join(Settling(curve).Select((point, at) => Html.Of($"{(at == 0 ? "" : "L")}{Plot.X(point.Coverage)} {plot.Y(point.Risk)}")))}"/>
        {(now is null ? Html.Nothing : Html.Of($"<path class=\"now\" d=\"M{Plot.X(now.Coverage)} {plot.Y(0)}V{plot.Y(now.Risk)}H{Plot.X(0)}\"/><circle class=\"now\" cx=\"{Plot.X(now.Coverage)}\" cy=\"{plot.Y(now.Risk)}\" r=\"5\"/>"))}
        """);

    private static IEnumerable<RiskPoint> Settling(IReadOnlyList<RiskPoint> curve) => curve.SkipWhile((point, at) => point.Coverage < Settled / 2 && at < curve.Count - 1);

    private static string Told(RiskPoint? now) => now is null
        ? "Now no question is sure enough."
        : FormattableString.Invariant($"Now {now.Coverage * 100:0} % of the questions are sure enough (the dot), and {now.Risk * 100:0} % of these get a wrong first passage.");
}
