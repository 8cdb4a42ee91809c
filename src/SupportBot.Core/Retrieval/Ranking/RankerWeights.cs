namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>What each feature counts for in a passage's score: the features' weighted sum.</summary>
public sealed record RankerWeights
{
    public float Lexical { get; init; } = 1.0f;
    public float Coverage { get; init; } = 2.0f;
    public float Focus { get; init; } = 1.5f;
    public float Specificity { get; init; } = 1.0f;
    public float TitleSpecificity { get; init; } = 0.3f;
    public float Aspect { get; init; } = 1.2f;
    public float Opening { get; init; } = 0.3f;
    public float List { get; init; } = 0.2f;

    public float Score(in PassageFeatures features) =>
        Lexical * features.Lexical
        + Coverage * features.Coverage
        + Focus * features.Focus
        + Specificity * features.Specificity
        + TitleSpecificity * features.TitleSpecificity
        + Aspect * features.Aspect
        + Opening * features.Opening
        + List * features.List;
}
