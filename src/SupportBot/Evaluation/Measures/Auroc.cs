namespace SupportBot.Evaluation.Measures;

/// <summary>
/// How well scores tell two sorts apart: the share of pairs, one of each sort, in which the positive one has the higher score; a tie is half a pair. 0.5 is
/// chance, 1 perfect. It is the area under the ROC curve (Hanley and McNeil, Radiology 143, 1982).
/// </summary>
/// <param name="items">Those that are neither positive nor negative don't count.</param>
internal sealed class Auroc(IEnumerable<(double Score, bool? IsPositive)> items)
{
    private readonly (double Score, bool IsPositive, int At)[] _ascending =
        [.. items.Select((item, at) => (item.Score, item.IsPositive, At: at)).Where(item => item.IsPositive is not null).Select(item => (item.Score, item.IsPositive!.Value, item.At)).OrderBy(item => item.Score)];

    public double Of(ReadOnlySpan<int> weights)
    {
        double won = 0, positives = 0, negatives = 0;
        for (var from = 0; from < _ascending.Length;)
        {
            double tiedPositives = 0, tiedNegatives = 0;
            var score = _ascending[from].Score;
            for (; from < _ascending.Length && _ascending[from].Score == score; from++)
            {
                if (_ascending[from].IsPositive) tiedPositives += weights[_ascending[from].At];
                else tiedNegatives += weights[_ascending[from].At];
            }
            won += tiedPositives * (negatives + tiedNegatives / 2);
            positives += tiedPositives;
            negatives += tiedNegatives;
        }
        return won / (positives * negatives);
    }
}
