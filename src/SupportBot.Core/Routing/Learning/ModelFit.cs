using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Fits for each of four routes the plane between its examples and everything else: a support vector machine with squared loss, by coordinate descent in the
/// dual (Hsieh et al. 2008). That comes so near to the one best solution in a few rounds that the order of the lessons hardly matters, and lessons far
/// from every boundary are not looked at again.
/// </summary>
internal sealed class ModelFit
{
    private const int Lanes = 4;

    /// <summary>A lesson so far beyond the margin is done with, in a round after the first.</summary>
    private const float Beyond = 0.1f;

    private readonly LessonVectors _vectors;
    private readonly IReadOnlyList<Lesson> _lessons;
    private readonly FitOptions _options;
    private readonly float[] _weights;

    /// <summary>By vector: how much it holds the planes of the routes, 0 where it is far from them.</summary>
    private readonly Vector128<float>[] _pulls;

    /// <summary>By label: 1 for its own route, -1 for the others.</summary>
    private readonly Vector128<float>[] _sides;

    /// <summary>All bits where a lane is of a route.</summary>
    private readonly Vector128<float> _isRoute;

    private ModelFit(LessonVectors vectors, IReadOnlyList<Lesson> lessons, int firstLabel, int labels, FitOptions options)
    {
        (_vectors, _lessons, _options) = (vectors, lessons, options);
        _weights = new float[(Bias + 1) * Lanes];
        _pulls = new Vector128<float>[vectors.Count];
        var lanes = Vector128.Create(0, 1, 2, 3) + Vector128.Create(firstLabel);
        _sides =
        [
            .. Enumerable.Range(0, labels).Select(
                label => Vector128.ConditionalSelect(Vector128.Equals(lanes, Vector128.Create(label)).AsSingle(), Vector128.Create(1f), Vector128.Create(-1f))),
        ];
        _isRoute = (Vector128.GreaterThan(lanes, Vector128<int>.Zero) & Vector128.LessThan(lanes, Vector128.Create(labels))).AsSingle();
    }

    /// <summary>The row of the weights that every message has.</summary>
    private int Bias => _vectors.Table.Count;

    /// <param name="labels">Routes and one more.</param>
    public static float[] Weights(LessonVectors vectors, IReadOnlyList<Lesson> lessons, int labels, FitOptions options)
    {
        var weights = new float[(vectors.Table.Count + 1) * RouteModel.Stride];
        Parallel.For(0, (labels + Lanes - 1) / Lanes, at =>
        {
            var fit = new ModelFit(vectors, lessons, at * Lanes, labels, options);
            fit.Run();
            for (var row = 0; row <= fit.Bias; row++) fit._weights.AsSpan(row * Lanes, Lanes).CopyTo(weights.AsSpan((row * RouteModel.Stride) + (at * Lanes)));
        });
        return weights;
    }

    private void Run()
    {
        int[] open = [.. Enumerable.Range(0, _vectors.Count)];
        var left = open.Length;
        for (var round = 0; round < _options.Rounds; round++)
        {
            var kept = 0;
            foreach (var vector in open.AsSpan(0, left))
                if (Learn(vector) || round == 0) open[kept++] = vector;
            left = kept;
        }
    }

    /// <returns>Whether the vector is near enough to a boundary to look at it again.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Learn(int vector)
    {
        var rows = _vectors.Rows(vector);
        var values = _vectors.Values(vector);
        ref var weights = ref _weights[0];
        var sum = Vector128.LoadUnsafe(ref Unsafe.Add(ref weights, Bias * Lanes)) * _options.Bias;
        for (var at = 0; at < rows.Length; at++) sum += Vector128.LoadUnsafe(ref Unsafe.Add(ref weights, rows[at] * Lanes)) * values[at];

        var (number, isSentence) = _vectors.Source(vector);
        var give = 0.5f / (_options.Cost * _lessons[number].Weight * (isSentence ? _options.SentenceWeight : 1));
        var side = _sides[_lessons[number].Label];
        var pull = _pulls[vector];
        var lack = Vector128<float>.One - (side * sum) - (pull * give);
        var next = Vector128.Max(pull + (lack / (1 + (_options.Bias * _options.Bias) + give)), Vector128<float>.Zero) & _isRoute;
        if (next == pull)
            return next != Vector128<float>.Zero || Vector128.AnyWhereAllBitsSet(Vector128.GreaterThan(lack, Vector128.Create(-Beyond)) & _isRoute);

        _pulls[vector] = next;
        var step = (next - pull) * side;
        for (var at = 0; at < rows.Length; at++) Add(ref Unsafe.Add(ref weights, rows[at] * Lanes), step * values[at]);
        Add(ref Unsafe.Add(ref weights, Bias * Lanes), step * _options.Bias);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref float row, Vector128<float> step) => (Vector128.LoadUnsafe(ref row) + step).StoreUnsafe(ref row);
}
