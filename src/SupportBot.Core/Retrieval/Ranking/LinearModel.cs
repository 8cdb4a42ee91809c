namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>A weighted sum of named features.</summary>
public sealed record LinearModel(IReadOnlyList<string> Names, IReadOnlyList<float> Weights, float Bias = 0)
{
    /// <summary>The same but for the weight of one feature.</summary>
    public LinearModel With(string name, float weight) =>
        this with { Weights = [.. Names.Zip(Weights, (own, learnt) => own == name ? weight : learnt)] };

    /// <summary>The sum taken for log-odds.</summary>
    /// <param name="values">In the order of <see cref="Names"/>.</param>
    public double ProbabilityOf(ReadOnlySpan<float> values) => 1 / (1 + Math.Exp(-Of(values)));

    /// <param name="values">In the order of <see cref="Names"/>.</param>
    public float Of(ReadOnlySpan<float> values)
    {
        var sum = Bias;
        for (var at = 0; at < values.Length; at++) sum += Weights[at] * values[at];
        return sum;
    }
}
