namespace SupportBot.Core.Retrieval.Index;

/// <summary>
/// Okapi BM25 (S. Robertson and H. Zaragoza, "The probabilistic relevance framework: BM25 and beyond", 2009), computed in each field
/// and added up with the fields' weights.
/// </summary>
public static class Bm25
{
    /// <summary>Term frequency saturation.</summary>
    public const float K1 = 1.2f;

    /// <summary>Length normalisation, 0 (none) to 1 (full).</summary>
    public const float B = 0.75f;

    /// <summary>What a field's score counts for in the sum, in the order of <see cref="Field"/>.</summary>
    public static ReadOnlySpan<float> FieldWeights => [1.0f, 1.5f, 1.0f, 0.3f];

    /// <summary>The weight of a term that <paramref name="documentFrequency"/> of <paramref name="passages"/> have; never negative.</summary>
    public static float Idf(int documentFrequency, int passages) =>
        MathF.Log(1 + (passages - documentFrequency + 0.5f) / (documentFrequency + 0.5f));

    /// <summary>The score of one field, without idf; from 0 to <see cref="K1"/> + 1.</summary>
    public static float Saturation(int count, float length, float averageLength) =>
        count * (K1 + 1) / (count + K1 * (1 - B + B * length / averageLength));
}
