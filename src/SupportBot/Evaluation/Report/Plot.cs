namespace SupportBot.Evaluation.Report;

/// <summary>The frame of a plot whose axes are both shares.</summary>
/// <param name="highest">Where the upright axis ends, above 0.</param>
internal sealed class Plot(double highest)
{
    private const double Left = 44;
    private const double Top = 12;
    private const double PlotWidth = 300;
    private const double PlotHeight = 196;

    public static double X(double share) => Math.Round(Left + share * PlotWidth, 2);

    public double Y(double share) => Math.Round(Top + (1 - Math.Clamp(share / highest, 0, 1)) * PlotHeight, 2);

    /// <param name="told">What it shows, for those who don't see it.</param>
    public Html Of(string told, string across, string up, Html drawn) => Html.Of(
        $"""
        <svg class="plot" viewBox="0 0 360 256" role="img" aria-label="{told}">
        {Html.Join(Ticks(1).Select(share => Html.Of($"<line class=\"grid\" x1=\"{X(share)}\" x2=\"{X(share)}\" y1=\"{Y(0)}\" y2=\"{Y(highest)}\"/><text x=\"{X(share)}\" y=\"{Y(0) + 15}\" class=\"middle\">{share * 100:0}</text>")))}
        {Html.Join(Ticks(highest).Select(share => Html.Of($"<line class=\"grid\" x1=\"{X(0)}\" x2=\"{X(1)}\" y1=\"{Y(share)}\" y2=\"{Y(share)}\"/><text x=\"{X(0) - 6}\" y=\"{Y(share) + 4}\" class=\"end\">{share * 100:0}</text>")))}
        <text class="axis middle" x="{X(0.5)}" y="250">{across}</text>
        <text class="axis middle" transform="translate(11 {Y(highest / 2)}) rotate(-90)">{up}</text>
        {drawn}
        </svg>
        """);

    private static IEnumerable<double> Ticks(double end)
    {
        var step = end > 0.6 ? 0.2 : end > 0.25 ? 0.1 : 0.05;
        for (var at = 0; at * step <= end + 1e-9; at++) yield return at * step;
    }
}
