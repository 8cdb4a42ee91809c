namespace SupportBot.Evaluation.Measures;

/// <summary>Whether confidence means what it says: of those that are 0.8 sure, 8 in 10 should be right.</summary>
internal sealed class Calibration(IEnumerable<(double Confidence, bool IsRight)> items)
{
    private const int BinCount = 10;

    private readonly (double Confidence, double Right)[] _items = [.. items.Select(item => (item.Confidence, item.IsRight ? 1.0 : 0.0))];

    /// <summary>
    /// The mean squared distance of confidence from 1 where right and 0 where wrong (Brier, Monthly Weather Review 78, 1950). Less is better.
    /// </summary>
    public double Brier(ReadOnlySpan<int> weights)
    {
        double sum = 0, count = 0;
        for (var at = 0; at < _items.Length; at++)
        {
            var distance = _items[at].Confidence - _items[at].Right;
            sum += weights[at] * distance * distance;
            count += weights[at];
        }
        return sum / count;
    }

    /// <summary>
    /// The mean distance between confidence and share right over ten bins of equal width, by how many are in each (expected calibration error: Naeini, Cooper
    /// and Hauskrecht, AAAI 2015). Less is better.
    /// </summary>
    public double Error(ReadOnlySpan<int> weights)
    {
        Span<double> gaps = stackalloc double[BinCount];
        double count = 0;
        for (var at = 0; at < _items.Length; at++)
        {
            gaps[BinOf(_items[at].Confidence)] += weights[at] * (_items[at].Confidence - _items[at].Right);
            count += weights[at];
        }
        double error = 0;
        foreach (var gap in gaps) error += Math.Abs(gap);
        return error / count;
    }

    /// <summary>Those with something in them.</summary>
    public IReadOnlyList<CalibrationBin> Bins() =>
    [
        .. from item in _items
           group item by BinOf(item.Confidence) into bin
           orderby bin.Key
           select new CalibrationBin(
               (double)bin.Key / BinCount, (bin.Key + 1.0) / BinCount, bin.Count(), bin.Average(item => item.Confidence), bin.Average(item => item.Right)),
    ];

    private static int BinOf(double confidence) => Math.Min(BinCount - 1, (int)(confidence * BinCount));
}
