using SupportBot.Core.Retrieval.Questions;
using SupportBot.Core.Retrieval.Ranking;

namespace SupportBot.Core.Answers;

/// <summary>What a search found, before anything is quoted.</summary>
/// <param name="Hits">Best first.</param>
/// <param name="Confidence">How sure the first hit answers, 0..1.</param>
internal sealed record Findings(Question Question, List<Hit> Hits, double Confidence)
{
    /// <summary>How sure the first hit is the passage, 0..1, whether or not the documents answer.</summary>
    public double Right { get; init; }
}
