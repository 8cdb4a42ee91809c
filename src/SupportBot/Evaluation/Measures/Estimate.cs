namespace SupportBot.Evaluation.Measures;

/// <summary>A number with its 95 % interval; null where the results can't tell.</summary>
internal sealed record Estimate(double? Value, double? Low, double? High)
{
    /// <param name="resampled">In ascending order.</param>
    public static Estimate Of(double value, IReadOnlyList<double> resampled) =>
        new(Told(value), Told(Quantile.Of(resampled, 0.025)), Told(Quantile.Of(resampled, 0.975)));

    private static double? Told(double value) => double.IsFinite(value) ? value : null;
}
