namespace SupportBot.Evaluation.Measures;

/// <summary>
/// What answering more costs: the share of wrong answers against the share of questions that are answered, surest first (El-Yaniv and Wiener, Journal of
/// Machine Learning Research 11, 2010; the area under it: Geifman, Uziel and El-Yaniv, ICLR 2019). Of equally sure ones, each order is as likely.
/// </summary>
internal sealed class RiskCoverage(IEnumerable<(double Confidence, bool IsRight)> items)
{
    private readonly (double Confidence, bool IsRight, int At)[] _descending =
        [.. items.Select((item, at) => (item.Confidence, item.IsRight, at)).OrderByDescending(item => item.Confidence)];

    /// <summary>One for each confidence that occurs, surest first.</summary>
    public IReadOnlyList<RiskPoint> Points()
    {
        List<RiskPoint> points = [];
        var wrong = 0;
        for (var at = 0; at < _descending.Length; at++)
        {
            if (!_descending[at].IsRight) wrong++;
            if (at + 1 < _descending.Length && _descending[at + 1].Confidence == _descending[at].Confidence) continue;
            points.Add(new RiskPoint(_descending[at].Confidence, (at + 1.0) / _descending.Length, wrong / (at + 1.0)));
        }
        return points;
    }

    /// <summary>The area under the curve: the mean risk, over how many are answered. Less is better.</summary>
    public double Area(ReadOnlySpan<int> weights)
    {
        double area = 0, wrong = 0;
        var count = 0;
        for (var from = 0; from < _descending.Length;)
        {
            int tied = 0, tiedWrong = 0;
            var confidence = _descending[from].Confidence;
            for (; from < _descending.Length && _descending[from].Confidence == confidence; from++)
            {
                tied += weights[_descending[from].At];
                if (!_descending[from].IsRight) tiedWrong += weights[_descending[from].At];
            }
            for (var more = 1; more <= tied; more++) area += (wrong + (double)more * tiedWrong / tied) / (count + more);
            wrong += tiedWrong;
            count += tied;
        }
        return area / count;
    }
}
