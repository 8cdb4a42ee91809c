using System.Collections.Immutable;

namespace SupportBot.Core.Dialogs.State;

/// <summary>A prompt that waits for a reply, with what was remembered until then.</summary>
/// <param name="Places">The dialog under way is the last; those before it went there and are returned to. Empty where there is none.</param>
public sealed record DialogMoment(ImmutableArray<DialogPlace> Places, ImmutableArray<DialogValue> Values)
{
    public static DialogMoment None { get; } = new([], []);

    public bool Equals(DialogMoment? other) => other is not null && Places.SequenceEqual(other.Places) && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Places.Length, Values.Length);
}
