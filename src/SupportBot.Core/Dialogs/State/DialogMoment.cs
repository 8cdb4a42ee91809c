using System.Collections.Immutable;

namespace SupportBot.Core.Dialogs.State;

/// <summary>A point in a talk: where it is, and what is remembered.</summary>
/// <param name="Places">The dialog under way is the last; those before it went there and are returned to. Empty where there is none.</param>
/// <param name="Values">By name, in its order.</param>
public sealed record DialogMoment(ImmutableArray<DialogPlace> Places, ImmutableArray<DialogValue> Values)
{
    public static DialogMoment None { get; } = new([], []);

    /// <summary>At a step of the dialog under way.</summary>
    public DialogMoment At(string step) => this with { Places = Places.SetItem(Places.Length - 1, Places[^1] with { Step = step }) };

    /// <summary>At the start of another dialog. One that is under way further out is gone back to, so that no two dialogs wind each other up.</summary>
    /// <param name="next">The step to return to; null where nothing is returned to.</param>
    public DialogMoment Enter(Dialog dialog, string? next)
    {
        var left = next is null ? Leave() : At(next);
        var outside = left.Places.TakeWhile(place => place.Dialog != dialog.Id);
        return left with { Places = [.. outside, new DialogPlace(dialog.Id, dialog.Version, dialog.Start.Target ?? "")] };
    }

    /// <summary>At the step that the dialog which went here goes on with.</summary>
    public DialogMoment Leave() => this with { Places = Places.RemoveAt(Places.Length - 1) };

    /// <summary>With these values; an empty one is forgotten.</summary>
    public DialogMoment With(ImmutableArray<DialogValue> values) => values.IsEmpty ? this : this with { Values = With(Values, values) };

    public static ImmutableArray<DialogValue> With(ImmutableArray<DialogValue> known, ImmutableArray<DialogValue> values)
    {
        if (values.IsEmpty) return known;
        var others = known.Where(old => !values.Any(value => value.Name == old.Name));
        return [.. others.Concat(values.Where(value => value.Value.Length > 0)).OrderBy(value => value.Name, StringComparer.Ordinal)];
    }

    public bool Equals(DialogMoment? other) => other is not null && Places.SequenceEqual(other.Places) && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => HashCode.Combine(Places.Length, Values.Length);
}
