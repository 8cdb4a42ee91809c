using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Goes over to another dialog: for good, or, where something follows, until that one ends.</summary>
public sealed record GoStep(string Id, Place Place, DialogText Dialog, StepLink? Next) : Step(Id, Place)
{
    public static StepKind Kind { get; } = new(
        "Goes to another dialog.",
        [
            new("go", StepValue.Dialog, "The id of the dialog: its file's name without .yaml.", IsRequired: true),
            new("next", StepValue.Step, "Follows when that dialog ends; without it, the talk goes over for good."),
        ],
        reader => new GoStep(reader.Id, reader.Place, reader.Text("go"), reader.OptionalLink("next", "then")));

    public override IReadOnlyList<StepLink> Links => field ??= [(Next ?? new StepLink(null, Place)) with { Dialog = Dialog.Text }];

    public override StepDrawing Drawing => new(StepShape.Dialog, Dialog.Text);

    internal override string? Run(DialogRun run) => run.Enter(Dialog.Text, Next?.Target);
}
