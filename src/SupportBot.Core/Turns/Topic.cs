using System.Collections.Immutable;

namespace SupportBot.Core.Turns;

/// <summary>What a conversation is about, as terms of the corpus's vocabulary.</summary>
/// <param name="Subjects">The things asked about last: <c>#verzenio</c>.</param>
/// <param name="Aspects">The asked side of them: <c>@side-effects</c>.</param>
public sealed record Topic(ImmutableArray<string> Subjects, ImmutableArray<string> Aspects)
{
    /// <summary>The things asked about before those, for "the other one".</summary>
    public ImmutableArray<string> Earlier { get; init; } = [];

    public static Topic None { get; } = new([], []);

    public bool Equals(Topic? other) =>
        other is not null && Subjects.SequenceEqual(other.Subjects) && Aspects.SequenceEqual(other.Aspects) && Earlier.SequenceEqual(other.Earlier);

    public override int GetHashCode() => HashCode.Combine(Subjects.Length, Aspects.Length, Earlier.Length);
}
