using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Fits one softmax over harmless and all routes by AdaGrad (Duchi et al. 2011): the same lessons in the same order give the same weights.
/// Most of the time goes into fetching numbers from memory, so a feature's weights and what its steps came to stand side by side in one cache line.
/// </summary>
internal sealed class ModelFit
{
    private const int CacheLine = 64;

    /// <summary>A feature's weights, and as many sums of squared steps.</summary>
    private const int Both = 2 * RouteModel.Stride;

    private readonly LessonVectors _vectors;
    private readonly IReadOnlyList<Lesson> _lessons;
    private readonly FitOptions _options;
    private readonly float[] _numbers;
    private readonly int _start;

    private ModelFit(LessonVectors vectors, IReadOnlyList<Lesson> lessons, FitOptions options)
    {
        (_vectors, _lessons, _options) = (vectors, lessons, options);
        _numbers = GC.AllocateArray<float>((Bias + 2) * Both, pinned: true);
        _start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(_numbers, 0) & (CacheLine - 1)) / sizeof(float);
        for (var row = 0; row <= Bias; row++) _numbers.AsSpan(_start + (row * Both) + RouteModel.Stride, RouteModel.Stride).Fill(1e-6f);
    }

    /// <summary>The row of the weights that every message has.</summary>
    private int Bias => _vectors.Table.Count;

    /// <param name="labels">Routes and one more.</param>
    public static float[] Weights(LessonVectors vectors, IReadOnlyList<Lesson> lessons, int labels, FitOptions options)
    {
        var fit = new ModelFit(vectors, lessons, options);
        int[] order = [.. Enumerable.Range(0, vectors.Count)];
        var random = new Shuffle();
        for (var epoch = 0; epoch < options.Epochs; epoch++)
        {
            random.Mix(order);
            foreach (var vector in order) fit.Learn(vector, labels);
        }
        return fit.Weights();
    }

    private float[] Weights()
    {
        var weights = new float[(Bias + 1) * RouteModel.Stride];
        for (var row = 0; row <= Bias; row++) _numbers.AsSpan(_start + (row * Both), RouteModel.Stride).CopyTo(weights.AsSpan(row * RouteModel.Stride));
        return weights;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Learn(int vector, int labels)
    {
        var rows = _vectors.Rows(vector);
        var values = _vectors.Values(vector);
        ref var numbers = ref _numbers[_start];
        var sum = Vector256.LoadUnsafe(ref Unsafe.Add(ref numbers, Bias * Both)) * _options.Bias;
        for (var at = 0; at < rows.Length; at++) sum += Vector256.LoadUnsafe(ref Unsafe.Add(ref numbers, rows[at] * Both)) * values[at];

        var (number, isSentence) = _vectors.Source(vector);
        var lesson = _lessons[number];
        var error = Error(sum, lesson.Label, isSentence ? lesson.Weight * _options.SentenceWeight : lesson.Weight, labels);
        for (var at = 0; at < rows.Length; at++) Step(ref Unsafe.Add(ref numbers, rows[at] * Both), error * values[at]);
        Step(ref Unsafe.Add(ref numbers, Bias * Both), error * _options.Bias);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Step(ref float row, Vector256<float> gradient)
    {
        var weights = Vector256.LoadUnsafe(ref row);
        gradient += weights * _options.Shrink;
        var squares = Vector256.LoadUnsafe(ref row, RouteModel.Stride) + (gradient * gradient);
        squares.StoreUnsafe(ref row, RouteModel.Stride);
        (weights - (gradient * _options.Rate / Vector256.Sqrt(squares))).StoreUnsafe(ref row);
    }
}
