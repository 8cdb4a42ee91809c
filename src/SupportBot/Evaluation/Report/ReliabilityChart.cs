using SupportBot.Evaluation.Measures;

namespace SupportBot.Evaluation.Report;

/// <summary>Whether confidence means what it says: a reliability diagram.</summary>
internal static class ReliabilityChart
{
    private const double SmallestDot = 2.5;
    private const double LargestDot = 9;

    public static Html Of(IReadOnlyList<CalibrationBin> bins)
    {
        var plot = new Plot(1);
        return Html.Of(
            $"""
            <figure>
            <h4>Is its confidence honest?</h4>
            {plot.Of("The share of right first passages by confidence: " + string.Join(", ", bins.Select(Told)), "confidence, %", "right first passage, %", Drawn(plot, bins))}
            <figcaption>On the dotted line, confidence is honest: of answers that are 80 % sure, 80 in 100 are right. Dots below it are too sure of themselves, dots above too modest. Larger dots stand for more questions.</figcaption>
            </figure>
            """);
    }

    private static Html Drawn(Plot plot, IReadOnlyList<CalibrationBin> bins) => Html.Of(
        $"""
        <path class="chance" d="M{Plot.X(0)} {plot.Y(0)}L{Plot.X(1)} {plot.Y(1)}"/>
        <path class="thin" d="M{Html.Join(bins.Select((bin, at) => Html.Of($"{(at == 0 ? "" : "L")}{Plot.X(bin.Confidence)} {plot.Y(bin.Right)}")))}"/>
        {Html.Join(bins.Select(bin => Html.Of($"<circle class=\"dot\" cx=\"{Plot.X(bin.Confidence)}\" cy=\"{plot.Y(bin.Right)}\" r=\"{Radius(bin, bins)}\"><title>{Told(bin)}, {bin.Count} questions</title></circle>")))}
        """);

    /// <summary>The area tells how many.</summary>
    private static double Radius(CalibrationBin bin, IReadOnlyList<CalibrationBin> bins) =>
        SmallestDot + (LargestDot - SmallestDot) * Math.Sqrt((double)bin.Count / bins.Max(other => other.Count));

    private static string Told(CalibrationBin bin) => FormattableString.Invariant($"{bin.Confidence * 100:0} % sure, {bin.Right * 100:0} % right");
}
