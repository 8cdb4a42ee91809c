namespace SupportBot.Evaluation.Measures;

/// <summary>A number with its 95 % interval; null where the results can't tell.</summary>
internal sealed record Estimate(double? Value, double? Low, double? High)
{
    /// <param name="resampled">In ascending order.</param>
    public static Estimate Of(double value, IReadOnlyList<double> resampled) =>
        new(Told(value), Told(Quantile.Of(resampled, 0.025)), Told(Quantile.Of(resampled, 0.975)));

    /// <summary>
    /// The same for a share of <paramref name="count"/>. Where all or none were right, no resample differs; what could still be is told by the exact binomial
    /// interval (Clopper and Pearson, Biometrika 26, 1934).
    /// </summary>
    public static Estimate OfShare(double value, IReadOnlyList<double> resampled, int count) => value switch
    {
        1 => new(1, Math.Pow(0.025, 1.0 / count), 1),
        0 => new(0, 0, 1 - Math.Pow(0.025, 1.0 / count)),
        _ => Of(value, resampled),
    };

    private static double? Told(double value) => double.IsFinite(value) ? value : null;
}
