using System.Collections.Immutable;

namespace SupportBot.Core.Turns;

/// <summary>What the member saw last and may speak of: "the second one", "tell me more". Each is a <see cref="Corpus.Passage.Reference"/>.</summary>
/// <param name="Offered">The headings and suggestions of the last answer, in their order.</param>
/// <param name="Read">The passages quoted of late, the last one last.</param>
public sealed record LastShown(ImmutableArray<string> Offered, ImmutableArray<string> Read)
{
    private const int MostRead = 12;

    /// <summary>What the last answer was looked for by, as terms of the corpus's vocabulary.</summary>
    public ImmutableArray<string> Asked { get; init; } = [];

    /// <summary>How sure the last answer was, 0..1.</summary>
    public double Confidence { get; init; }

    /// <summary>Whether it quoted its sections as a whole.</summary>
    public bool IsWhole { get; init; }

    public static LastShown Nothing { get; } = new([], []);

    /// <summary>What the last reply let the member pick, where that was no heading of an answer: "1" is the first of these.</summary>
    public ImmutableArray<string> Suggested { get; init; } = [];

    public LastShown After(IEnumerable<string> offered, IEnumerable<string> quoted) =>
        new([.. offered.Distinct()], [.. Read.Except(quoted).Concat(quoted.Distinct()).TakeLast(MostRead)]);

    public bool Equals(LastShown? other) => other is not null && Offered.SequenceEqual(other.Offered) && Read.SequenceEqual(other.Read)
        && Asked.SequenceEqual(other.Asked) && Confidence.Equals(other.Confidence) && IsWhole == other.IsWhole && Suggested.SequenceEqual(other.Suggested);

    public override int GetHashCode() => HashCode.Combine(Offered.Length, Read.Length, Asked.Length);
}
