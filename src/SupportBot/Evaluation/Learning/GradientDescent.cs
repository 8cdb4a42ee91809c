namespace SupportBot.Evaluation.Learning;

/// <summary>
/// Walks downhill from zero, with momentum (Polyak, "Some methods of speeding up the convergence of iteration methods", 1964): the same weights from the
/// same lessons, every time.
/// </summary>
internal abstract class GradientDescent
{
    private const int Steps = 1500;

    private const double Momentum = 0.9, Rate = 0.02;

    /// <summary>Adds the gradient of the mean loss.</summary>
    protected abstract void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient);

    protected double[] Run(int count)
    {
        var (weights, speed, gradient) = (new double[count], new double[count], new double[count]);
        for (var step = 0; step < Steps; step++)
        {
            Array.Clear(gradient);
            AddGradient(weights, gradient);
            for (var at = 0; at < count; at++) weights[at] += speed[at] = Momentum * speed[at] - Rate * gradient[at];
        }
        return weights;
    }

    protected static double Sum(ReadOnlySpan<double> weights, ReadOnlySpan<float> values)
    {
        var sum = 0.0;
        for (var at = 0; at < values.Length; at++) sum += weights[at] * values[at];
        return sum;
    }

    protected static double Sum(ReadOnlySpan<double> weights, ReadOnlySpan<double> values)
    {
        var sum = 0.0;
        for (var at = 0; at < values.Length; at++) sum += weights[at] * values[at];
        return sum;
    }
}
