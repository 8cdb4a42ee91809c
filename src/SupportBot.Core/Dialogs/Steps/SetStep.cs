using System.Collections.Immutable;
using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.State;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Remembers values, or forgets them where they are empty; an empty list is begun anew.</summary>
public sealed record SetStep(string Id, Place Place, ImmutableArray<DialogValue> Values, StepLink Next) : Step(Id, Place)
{
    private const string About = "name: value, a line each; a name with nothing behind it is forgotten, and a list emptied.";

    public static StepKind Kind { get; } = Of("set");

    /// <summary>The same under its other name.</summary>
    public static StepKind RememberKind { get; } = Of("remember");

    public override IReadOnlyList<StepLink> Links => field ??= [Next with { Sets = Values }];

    public override StepDrawing Drawing => new(StepShape.Said, string.Join(", ", Values.Select(value => $"{value.Name} = {value.Value}")));

    internal override string? Run(DialogRun run)
    {
        run.Set(Values);
        return Next.Target;
    }

    private static StepKind Of(string key) => new(
        "Remembers values.",
        [new(key, StepValue.Values, About, IsRequired: true), StepKind.NextKey],
        reader => new SetStep(reader.Id, reader.Place, reader.Values(key), reader.Link("next")));

    public bool Equals(SetStep? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
