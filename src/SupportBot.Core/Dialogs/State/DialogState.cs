using System.Collections.Immutable;

namespace SupportBot.Core.Dialogs.State;

/// <summary>Where a conversation is in its dialogs, and what they keep for the member.</summary>
/// <param name="Now">The prompt that waits.</param>
/// <param name="Trail">Earlier prompts, for going back; the latest is the last.</param>
/// <param name="Collected">What the member put on lists; outlives the dialog.</param>
/// <param name="IsPaused">Whether the prompt waits until the member says to go on.</param>
public sealed record DialogState(DialogMoment Now, ImmutableArray<DialogMoment> Trail, ImmutableArray<CollectedItem> Collected, bool IsPaused)
{
    public static DialogState None { get; } = new(DialogMoment.None, [], [], IsPaused: false);

    /// <summary>Whether the first choice was suggested, so that a yes picks it.</summary>
    public bool IsSuggested { get; init; }

    /// <summary>Whether a prompt waits, now or later.</summary>
    public bool IsBegun => !Now.Places.IsEmpty;

    public bool IsUnderWay => IsBegun && !IsPaused;

    /// <summary>The same, waiting until the member says to go on.</summary>
    public DialogState Pause() => this with { IsPaused = IsBegun };

    public bool Equals(DialogState? other) =>
        other is not null && Now == other.Now && Trail.SequenceEqual(other.Trail) && Collected.SequenceEqual(other.Collected) && IsPaused == other.IsPaused
            && IsSuggested == other.IsSuggested;

    public override int GetHashCode() => HashCode.Combine(Now, Trail.Length, Collected.Length, IsPaused);
}
