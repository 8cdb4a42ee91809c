namespace SupportBot.Evaluation.Measures;

/// <summary>The mean of values; those that are null don't count.</summary>
internal sealed class Mean(IEnumerable<double?> values)
{
    private readonly double?[] _values = [.. values];

    public double Of(ReadOnlySpan<int> weights)
    {
        double sum = 0, count = 0;
        for (var at = 0; at < _values.Length; at++)
        {
            if (_values[at] is not { } value) continue;
            sum += weights[at] * value;
            count += weights[at];
        }
        return sum / count;
    }
}
