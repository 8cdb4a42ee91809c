using System.Collections.Immutable;

namespace SupportBot.Core.Turns;

/// <summary>The answer that a member may say something about.</summary>
/// <param name="Quoted">The passages that it quoted, each as <see cref="Corpus.Passage.Reference"/>, in their order.</param>
public sealed record LastAnswer(ImmutableArray<string> Quoted)
{
    public static LastAnswer None { get; } = new([]);

    public bool Equals(LastAnswer? other) => other is not null && Quoted.SequenceEqual(other.Quoted);

    public override int GetHashCode() => Quoted.Length;
}
