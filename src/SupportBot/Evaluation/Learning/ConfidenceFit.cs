using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Evaluation.Learning;

/// <summary>
/// Finds the weights of the evidence under which the confidence is the share of first passages that are right: logistic regression, with ridge penalty on
/// standardised features. It is calibrated on what it is learnt from by its own nature.
/// </summary>
internal sealed class ConfidenceFit : GradientDescent
{
    private const double Shrink = 0.002;

    /// <summary>Of ten questions that members ask, so many are answered by the documents: the confidence is right where that is so.</summary>
    private const double Answerable = 0.65;

    private readonly List<(double[] Values, bool IsRight, double Weight)> _examples;
    private readonly double[] _means;
    private readonly double[] _deviations;

    /// <param name="lessons">Questions with an answer and without one, ranked.</param>
    private ConfidenceFit(IEnumerable<Lesson> lessons)
    {
        var raw = lessons.Select(lesson => (Values: Values(lesson), IsRight: lesson.Right[0], lesson.IsAnswerable)).ToList();
        var answerable = raw.Count(example => example.IsAnswerable);
        var (one, other) = answerable == 0 || answerable == raw.Count
            ? (1.0 / raw.Count, 1.0 / raw.Count)
            : (Answerable / answerable, (1 - Answerable) / (raw.Count - answerable));
        _means = [.. Enumerable.Range(0, Evidence.Names.Count).Select(at => raw.Average(example => example.Values[at]))];
        _deviations = [.. _means.Select((mean, at) => Math.Sqrt(raw.Average(example => Math.Pow(example.Values[at] - mean, 2))))];
        _examples = raw.ConvertAll(example => ((double[])[1, .. example.Values.Select(Standard)], example.IsRight, example.IsAnswerable ? one : other));
    }

    public static LinearModel Of(IEnumerable<Lesson> lessons)
    {
        var fit = new ConfidenceFit(lessons);
        var weights = fit.Run(Evidence.Names.Count + 1);
        List<double> plain = [.. fit._deviations.Select((deviation, at) => deviation == 0 ? 0 : weights[at + 1] / deviation)];
        return new(Evidence.Names, [.. plain.Select(weight => (float)weight)], (float)(weights[0] - plain.Zip(fit._means, (weight, mean) => weight * mean).Sum()));
    }

    protected override void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        foreach (var (values, isRight, weight) in _examples)
        {
            var error = 1 / (1 + Math.Exp(-Sum(weights, values))) - (isRight ? 1 : 0);
            for (var at = 0; at < gradient.Length; at++) gradient[at] += weight * error * values[at];
        }
        for (var at = 1; at < gradient.Length; at++) gradient[at] += 2 * Shrink * weights[at];
    }

    private double Standard(float value, int at) => _deviations[at] == 0 ? 0 : (value - _means[at]) / _deviations[at];

    private static float[] Values(Lesson lesson)
    {
        var values = new float[Evidence.Names.Count];
        Evidence.Of(lesson.Question, lesson.Hits).CopyTo(values);
        return values;
    }
}
