namespace SupportBot.Core.Retrieval.Ranking;

/// <summary>What each feature counts for in a passage's score: the features' weighted sum.</summary>
public sealed record RankerWeights
{
    public float Lexical { get; init; } = 0.95f;
    public float Coverage { get; init; } = 1.72f;
    public float Focus { get; init; } = 0.7f;
    public float Specificity { get; init; } = 0.27f;
    public float TitleSpecificity { get; init; } = 0.5f;
    public float Opening { get; init; } = 0.45f;
    public float List { get; init; } = 0.5f;

    /// <summary>What a passage loses that lacks what the question can't do without.</summary>
    public float Essential { get; init; } = 0.5f;

    /// <summary>What it loses under the heading of another side of a thing than is asked: research, where one asks what it is.</summary>
    public float OtherSide { get; init; } = 0.3f;

    public float Score(in PassageFeatures features) =>
        Lexical * features.Lexical
        + Coverage * features.Coverage
        + Focus * features.Focus
        + Specificity * features.Specificity
        + TitleSpecificity * features.TitleSpecificity
        + Opening * features.Opening
        + List * features.List;
}
