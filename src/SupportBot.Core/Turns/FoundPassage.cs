using SupportBot.Core.Corpus;

namespace SupportBot.Core.Turns;

/// <summary>A ranked passage of a reply.</summary>
/// <param name="Quoted">The piece that the reply quotes; null where it doesn't quote this passage.</param>
/// <param name="Score">The ranker's score, comparable within one reply only.</param>
public sealed record FoundPassage(Passage Passage, string? Quoted, double Score)
{
    /// <summary>Whether it lacks what the question can't do without, such as the drug.</summary>
    public bool LacksEssential { get; init; }
}
