using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Evaluation.Learning;

/// <summary>
/// Finds the weights of the evidence under which a probability is the share of questions for which something is so: logistic regression, with ridge penalty on
/// standardised features. It is calibrated on what it is learnt from by its own nature.
/// </summary>
internal sealed class ConfidenceFit : GradientDescent
{
    private const double Shrink = 0.002;

    /// <summary>Of ten questions that members ask, so many are answered by the documents: the probability that they answer is right where that is so.</summary>
    private const double Answered = 0.65;

    private readonly List<(double[] Values, bool IsSo, double Weight)> _examples;
    private readonly double[] _means;
    private readonly double[] _deviations;

    private ConfidenceFit(IReadOnlyList<(Lesson Lesson, bool IsSo, double Weight)> lessons)
    {
        var raw = lessons.Select(lesson => (Values: Values(lesson.Lesson), lesson.IsSo, lesson.Weight)).ToList();
        var all = raw.Sum(example => example.Weight);
        _means = [.. Enumerable.Range(0, Evidence.Names.Count).Select(at => raw.Average(example => example.Values[at]))];
        _deviations = [.. _means.Select((mean, at) => Math.Sqrt(raw.Average(example => Math.Pow(example.Values[at] - mean, 2))))];
        _examples = raw.ConvertAll(example => ((double[])[1, .. example.Values.Select(Standard)], example.IsSo, example.Weight / all));
    }

    /// <summary>Whether the documents answer at all.</summary>
    /// <param name="lessons">Questions with an answer and without one, ranked.</param>
    public static LinearModel Answerable(IReadOnlyList<Lesson> lessons)
    {
        var answerable = (double)lessons.Count(lesson => lesson.IsAnswerable) / lessons.Count;
        var (one, other) = answerable is 0 or 1 ? (1, 1) : (Answered / answerable, (1 - Answered) / (1 - answerable));
        return Of([.. lessons.Select(lesson => (lesson, lesson.IsAnswerable, lesson.IsAnswerable ? one : other))]);
    }

    /// <summary>Whether the first passage is the one that answers, where one does: each counts as much as it weighs.</summary>
    public static LinearModel Right(IReadOnlyList<Lesson> lessons) =>
        Of([.. lessons.Where(lesson => lesson.IsAnswerable).Select(lesson => (lesson, lesson.Right[0], lesson.Weight))]);

    private static LinearModel Of(IReadOnlyList<(Lesson Lesson, bool IsSo, double Weight)> lessons)
    {
        var fit = new ConfidenceFit(lessons);
        var weights = fit.Run(Evidence.Names.Count + 1);
        List<double> plain = [.. fit._deviations.Select((deviation, at) => deviation == 0 ? 0 : weights[at + 1] / deviation)];
        return new(
            Evidence.Names, [.. plain.Select(weight => (float)weight)], (float)(weights[0] - plain.Zip(fit._means, (weight, mean) => weight * mean).Sum()));
    }

    protected override void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        foreach (var (values, isSo, weight) in _examples)
        {
            var error = 1 / (1 + Math.Exp(-Sum(weights, values))) - (isSo ? 1 : 0);
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
