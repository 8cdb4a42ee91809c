using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Evaluation.Learning;

/// <summary>
/// Finds the weights under which right passages come first: listwise, by the probability that a right one is drawn when each is drawn in proportion to
/// e to the power of its score (ListNet's top-one probability; Cao et al., "Learning to rank: from pairwise approach to listwise approach", 2007).
/// </summary>
internal sealed class RankingFit : GradientDescent
{
    /// <summary>How much a difference in score says: scores stay small, and 1 is much.</summary>
    private const float Sharpness = 4;

    private const float Shrink = 0.02f;

    /// <summary>Of a list only the first are learnt from, and those that are right: others are far behind.</summary>
    private const int Most = 20;

    private readonly List<(float[][] Values, bool[] Right)> _lists;

    private RankingFit(IEnumerable<Lesson> lessons) =>
        _lists = [.. lessons.Where(lesson => lesson.TellsApart).Select(List)];

    /// <param name="lessons">At least one tells right from wrong.</param>
    public static LinearModel Of(IEnumerable<Lesson> lessons) =>
        new(PassageFeatures.Names, [.. new RankingFit(lessons).Run(PassageFeatures.Names.Count).Select(weight => (float)weight)]);

    protected override void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        foreach (var (values, right) in _lists) AddGradient(weights, gradient, values, right);
        for (var at = 0; at < gradient.Length; at++) gradient[at] = gradient[at] / _lists.Count + 2 * Shrink * weights[at];
    }

    private static void AddGradient(ReadOnlySpan<double> weights, Span<double> gradient, float[][] values, bool[] right)
    {
        var share = new double[values.Length];
        for (var at = 0; at < values.Length; at++) share[at] = Sharpness * Sum(weights, values[at]);
        var highest = share.Max();
        for (var at = 0; at < share.Length; at++) share[at] = Math.Exp(share[at] - highest);
        var (all, good) = (share.Sum(), share.Where((_, at) => right[at]).Sum());
        for (var at = 0; at < share.Length; at++)
        {
            var push = Sharpness * (share[at] / all - (right[at] ? share[at] / good : 0));
            for (var feature = 0; feature < gradient.Length; feature++) gradient[feature] += push * values[at][feature];
        }
    }

    private static (float[][] Values, bool[] Right) List(Lesson lesson)
    {
        var used = Enumerable.Range(0, lesson.Hits.Count).Where(at => at < Most || lesson.Right[at]).ToList();
        return ([.. used.Select(at => Values(lesson.Hits[at]))], [.. used.Select(at => lesson.Right[at])]);
    }

    private static float[] Values(Hit hit)
    {
        var values = new float[PassageFeatures.Names.Count];
        hit.Features.CopyTo(values);
        return values;
    }
}
