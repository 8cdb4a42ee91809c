using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Says something.</summary>
public sealed record SayStep(string Id, Place Place, DialogText Text, StepLink Next) : Step(Id, Place)
{
    public static StepKind Kind { get; } = new(
        "Says something and goes on.",
        [new("say", StepValue.Text, "What is said; {name} stands for a value.", IsRequired: true), StepKind.NextKey],
        reader => new SayStep(reader.Id, reader.Place, reader.Text("say"), reader.Link("next")));

    public override IReadOnlyList<StepLink> Links => field ??= [Next];

    public override IEnumerable<DialogText> Texts => [Text];

    public override StepDrawing Drawing => new(StepShape.Said, Text.Text);

    internal override string? Run(DialogRun run)
    {
        run.Say(Text);
        return Next.Target;
    }
}
