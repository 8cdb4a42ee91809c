using System.Collections.Immutable;

namespace SupportBot.Core.Turns;

/// <summary>The answer that a member may say something about, or ask why and how it goes on. Only another answer takes its place, and as a whole.</summary>
/// <param name="Quoted">The passages that it quoted, each as <see cref="Corpus.Passage.Reference"/>, in their order.</param>
public sealed record LastAnswer(ImmutableArray<string> Quoted)
{
    public static LastAnswer None { get; } = new([]);

    /// <summary>What it was looked for by, as terms of the corpus's vocabulary.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>How sure it was, 0..1; null where a dialog showed it.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether it quoted its sections as a whole.</summary>
    public bool IsWhole { get; init; }

    public bool Equals(LastAnswer? other) => other is not null && Quoted.SequenceEqual(other.Quoted) && Asked.SequenceEqual(other.Asked)
        && Nullable.Equals(Confidence, other.Confidence) && IsWhole == other.IsWhole;

    public override int GetHashCode() => HashCode.Combine(Quoted.Length, Asked.Length, Confidence);
}
