using System.Collections.Immutable;
using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.State;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Goes one way or another, by a value.</summary>
public sealed record BranchStep(string Id, Place Place, DialogText Name, IReadOnlyList<StepLink> Cases, StepLink Else) : Step(Id, Place)
{
    public static StepKind Kind { get; } = new(
        "Goes one way or another, by a value that was set before.",
        [
            new("branch", StepValue.Name, "The name of the value.", IsRequired: true),
            new("cases", StepValue.Cases, "value: step, for each value.", IsRequired: true),
            new("else", StepValue.Step, "Follows for every other value, and where there is none.", IsRequired: true),
        ],
        reader => new BranchStep(reader.Id, reader.Place, reader.Text("branch"), reader.Cases("cases"), reader.Link("else", "else")));

    public override IReadOnlyList<StepLink> Links => field ??= [.. Cases, Else];

    public override DialogText? DecidesBy => Name;

    public override StepDrawing Drawing => new(StepShape.Decided, $"{Name.Text}?");

    public override IEnumerable<StepLink> LinksWith(ImmutableArray<DialogValue> values)
    {
        var value = values.FirstOrDefault(value => value.Name == Name.Text)?.Value ?? "";
        return value == AnyText ? Links : [Cases.FirstOrDefault(link => link.Label == value) ?? Else];
    }

    internal override string? Run(DialogRun run) => LinksWith(run.Values).First().Target;
}
