using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Answers;

/// <summary>How sure the first hit answers, as a probability: a logistic function of the hit's features.</summary>
public sealed record ConfidenceModel
{
    public float Bias { get; init; } = -2.75f;
    public float Lexical { get; init; } = 2.9f;
    public float Coverage { get; init; } = 4.8f;
    public float Focus { get; init; } = 0.2f;
    public float Specificity { get; init; } = 0.6f;
    public float List { get; init; } = 0.8f;

    /// <summary>From 0 to 1; 0 where something stands in the way of any answer.</summary>
    public double Of(Question question, IReadOnlyList<Hit> hits)
    {
        if (Obstacles.Of(question, hits) is not null) return 0;
        var features = hits[0].Features;
        var evidence = Bias
            + Lexical * features.Lexical
            + Coverage * features.Coverage
            + Focus * features.Focus
            + Specificity * features.Specificity
            + List * features.List;
        return 1 / (1 + Math.Exp(-evidence));
    }
}
