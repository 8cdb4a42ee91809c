using System.Runtime.Intrinsics;

namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Fits one softmax over harmless and all routes by AdaGrad (Duchi et al. 2011): the same lessons in the same order give the same weights.
/// Several fits may share the vectors, each with lessons of its own.
/// </summary>
internal sealed class ModelFit
{
    private readonly LessonVectors _vectors;
    private readonly IReadOnlyList<Lesson> _lessons;
    private readonly FitOptions _options;
    private readonly float[] _weights;
    private readonly float[] _squares;

    private ModelFit(LessonVectors vectors, IReadOnlyList<Lesson> lessons, FitOptions options)
    {
        (_vectors, _lessons, _options) = (vectors, lessons, options);
        _weights = new float[(vectors.Table.Count + 1) * RouteModel.Stride];
        _squares = new float[_weights.Length];
        Array.Fill(_squares, 1e-6f);
    }

    /// <param name="chosen">The lessons to fit to.</param>
    /// <param name="labels">Routes and one more.</param>
    public static float[] Weights(LessonVectors vectors, IReadOnlyList<Lesson> lessons, IEnumerable<int> chosen, int labels, FitOptions options)
    {
        var fit = new ModelFit(vectors, lessons, options);
        var known = chosen.ToHashSet();
        int[] order = [.. Enumerable.Range(0, vectors.Count).Where(vector => known.Contains(vectors.Source(vector).Lesson))];
        var random = new Shuffle();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Mix(order);
            foreach (var vector in order) fit.Learn(vector, labels);
        }
        return fit._weights;
    }

    private void Learn(int vector, int labels)
    {
        var rows = _vectors.Rows(vector);
        var values = _vectors.Values(vector);
        var sum = Vector256.LoadUnsafe(ref _weights[^RouteModel.Stride]) * _options.Bias;
        for (var at = 0; at < rows.Length; at++) sum += Vector256.LoadUnsafe(ref _weights[rows[at] * RouteModel.Stride]) * values[at];

        var (number, isSentence) = _vectors.Source(vector);
        var lesson = _lessons[number];
        var error = Error(sum, lesson.Label, isSentence ? lesson.Weight * _options.SentenceWeight : lesson.Weight, labels);
        for (var at = 0; at < rows.Length; at++) Step(rows[at] * RouteModel.Stride, error * values[at]);
        Step(_weights.Length - RouteModel.Stride, error * _options.Bias);
    }

    private static Vector256<float> Error(Vector256<float> sum, int label, float weight, int labels)
    {
        Span<float> chances = stackalloc float[RouteModel.Stride];
        chances.Clear();
        for (var at = 0; at < labels; at++) chances[at] = sum[at];
        Softmax.Of(chances[..labels]);
        chances[label] -= 1;
        return Vector256.Create<float>(chances) * weight;
    }

    private void Step(int at, Vector256<float> gradient)
    {
        var weights = Vector256.LoadUnsafe(ref _weights[at]);
        gradient += weights * _options.Shrink;
        var squares = Vector256.LoadUnsafe(ref _squares[at]) + (gradient * gradient);
        squares.StoreUnsafe(ref _squares[at]);
        (weights - (gradient * _options.Rate / Vector256.Sqrt(squares))).StoreUnsafe(ref _weights[at]);
    }
}
