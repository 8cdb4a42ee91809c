using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Puts a line of ours on a list.</summary>
/// <param name="Again">Follows where the line stands on the list already.</param>
public sealed record AddStep(string Id, Place Place, DialogText Text, DialogText List, StepLink Next, StepLink? Again) : Step(Id, Place)
{
    public static StepKind Kind { get; } = new(
        "Puts a line on a list.",
        [
            new("add", StepValue.Text, "The line; {name} stands for a value.", IsRequired: true),
            new("collect", StepValue.Name, "The name of the list.", IsRequired: true),
            StepKind.NextKey,
            new("again", StepValue.Step, "Follows in place of \"next\" where the line is on the list already."),
        ],
        reader =>
            new AddStep(
                reader.Id, reader.Place, reader.Text("add"), reader.Text("collect"), reader.Link("next"), reader.OptionalLink("again", "on the list already")));

    public override IReadOnlyList<StepLink> Links =>
        field ??= Again is null ? [Next with { Collects = List.Text }] : [Next with { Collects = List.Text }, Again];

    public override IEnumerable<DialogText> Texts => [Text];

    public override StepDrawing Drawing => new(StepShape.Said, $"On the list {List.Text}: {Text.Text}");

    internal override string? Run(DialogRun run)
    {
        return run.Collect(List.Text, Text.Fill(run.Values)) ? Next.Target : (Again ?? Next).Target;
    }
}
