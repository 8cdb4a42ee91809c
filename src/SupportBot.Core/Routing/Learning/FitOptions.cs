namespace SupportBot.Core.Routing.Learning;

/// <summary>How a model is fitted. Found by trying on messages that are not among the examples.</summary>
internal sealed record FitOptions
{
    public int Epochs { get; init; } = 5;

    public float Rate { get; init; } = 0.2f;

    /// <summary>How strongly weights are held near zero.</summary>
    public float Shrink { get; init; } = 0.0003f;

    /// <summary>A feature of fewer lessons isn't learnt.</summary>
    public int Seen { get; init; } = 2;

    /// <summary>How much a sentence of a harmless message counts.</summary>
    public float SentenceWeight { get; init; } = 0.5f;

    /// <summary>What a message brings along for the weights that don't depend on its words.</summary>
    public float Bias { get; init; } = 0.3f;
}
