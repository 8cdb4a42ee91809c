namespace SupportBot.Core.Routing.Learning;

/// <summary>How a model is fitted. Found by trying on messages that are not among the examples.</summary>
internal sealed record FitOptions
{
    /// <summary>How often each lesson is looked at. More change little, and are no better on messages that were not learnt from.</summary>
    public int Rounds { get; init; } = 6;

    /// <summary>How much a missed lesson costs, measured against weights that are far from zero.</summary>
    public float Cost { get; init; } = 3;

    /// <summary>A feature of fewer lessons isn't learnt.</summary>
    public int Seen { get; init; } = 3;

    /// <summary>How much a sentence of a harmless message counts.</summary>
    public float SentenceWeight { get; init; } = 0.5f;

    /// <summary>What a message brings along for the weights that don't depend on its words.</summary>
    public float Bias { get; init; } = 0.3f;
}
