namespace SupportBot.Evaluation.Measures;

/// <summary>
/// The value below which a share of the values lies, interpolated between neighbours (type 7 of Hyndman and Fan, The American Statistician 50, 1996).
/// </summary>
internal static class Quantile
{
    /// <param name="share">From 0 to 1.</param>
    /// <returns>Not a number where there are no values.</returns>
    public static double Of(IReadOnlyList<double> ascending, double share)
    {
        if (ascending.Count == 0) return double.NaN;
        var at = share * (ascending.Count - 1);
        var below = (int)at;
        return below + 1 < ascending.Count ? ascending[below] + (at - below) * (ascending[below + 1] - ascending[below]) : ascending[below];
    }
}
