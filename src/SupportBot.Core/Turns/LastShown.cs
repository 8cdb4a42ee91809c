using System.Collections.Immutable;

namespace SupportBot.Core.Turns;

/// <summary>What the member saw last and may speak of: "the second one", "tell me more". Each is a <see cref="Corpus.Passage.Reference"/>.</summary>
/// <param name="Offered">The headings and suggestions of the last answer, in their order.</param>
/// <param name="Read">The passages quoted of late, the last one last.</param>
public sealed record LastShown(ImmutableArray<string> Offered, ImmutableArray<string> Read)
{
    private const int MostRead = 12;

    public static LastShown Nothing { get; } = new([], []);

    /// <summary>What the last reply let the member pick, where that was no heading of an answer: "1" is the first of these.</summary>
    public ImmutableArray<string> Suggested { get; init; } = [];

    public LastShown After(IEnumerable<string> offered, IEnumerable<string> quoted) =>
        new([.. offered.Distinct()], [.. Read.Except(quoted).Concat(quoted.Distinct()).TakeLast(MostRead)]);

    public bool Equals(LastShown? other) => other is not null && Offered.SequenceEqual(other.Offered) && Read.SequenceEqual(other.Read)
        && Suggested.SequenceEqual(other.Suggested);

    public override int GetHashCode() => HashCode.Combine(Offered.Length, Read.Length);
}
