using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Puts a line of ours on a list.</summary>
public sealed record AddStep(string Id, Place Place, DialogText Text, DialogText List, StepLink Next) : Step(Id, Place)
{
    public static StepKind Kind { get; } = new(
        "Puts a line on a list.",
        [
            new("add", StepValue.Text, "The line; {name} stands for a value.", IsRequired: true),
            new("collect", StepValue.Name, "The name of the list.", IsRequired: true),
            StepKind.NextKey,
        ],
        reader => new AddStep(reader.Id, reader.Place, reader.Text("add"), reader.Text("collect"), reader.Link("next")));

    public override IReadOnlyList<StepLink> Links => field ??= [Next with { Collects = List.Text }];

    public override IEnumerable<DialogText> Texts => [Text];

    public override StepDrawing Drawing => new(StepShape.Said, $"On the list {List.Text}: {Text.Text}");

    internal override string? Run(DialogRun run)
    {
        run.Collect(List.Text, Text.Fill(run.Values));
        return Next.Target;
    }
}
