namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>A weighted sum of named features.</summary>
public sealed record LinearModel(IReadOnlyList<string> Names, IReadOnlyList<float> Weights, float Bias = 0)
{
    /// <param name="values">In the order of <see cref="Names"/>.</param>
    public float Of(ReadOnlySpan<float> values)
    {
        var sum = Bias;
        for (var at = 0; at < values.Length; at++) sum += Weights[at] * values[at];
        return sum;
    }
}
