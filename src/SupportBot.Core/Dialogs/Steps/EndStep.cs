using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Ends the dialog, and returns to the one that came here.</summary>
public sealed record EndStep(string Id, Place Place, DialogText Text) : Step(Id, Place)
{
    public static StepKind Kind { get; } = new(
        "Ends the dialog, and returns to the one that went here, if one did.",
        [new("end", StepValue.Text, "Closing words.", IsRequired: true)],
        reader => new EndStep(reader.Id, reader.Place, reader.OptionalText("end") ?? new DialogText("", reader.Place)));

    public override IReadOnlyList<StepLink> Links => field ??= [];

    public override IEnumerable<DialogText> Texts => [Text];

    public override StepDrawing Drawing => new(StepShape.End, Text.Text);

    internal override string? Run(DialogRun run)
    {
        if (Text.Text.Length > 0) run.Say(Text);
        return run.Leave();
    }
}
