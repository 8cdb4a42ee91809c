using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Shows what the member put on a list, to copy or print.</summary>
/// <param name="Empty">Where it leads while there is nothing on the list.</param>
public sealed record ListStep(string Id, Place Place, DialogText Name, DialogText? Lead, StepLink? Empty, StepLink Next) : Step(Id, Place)
{
    public static StepKind Kind { get; } = new(
        "Shows what was collected, as a list to copy or print.",
        [
            new("list", StepValue.Name, "The name of the list.", IsRequired: true),
            new("say", StepValue.Text, "Said above the list."),
            new("empty", StepValue.Step, "Follows in place of the list while there is nothing on it."),
            StepKind.NextKey,
        ],
        reader =>
            new ListStep(
                reader.Id, reader.Place, reader.Text("list"), reader.OptionalText("say"), reader.OptionalLink("empty", "nothing on it"), reader.Link("next")));

    public override IReadOnlyList<StepLink> Links => field ??= Empty is null ? [Next] : [Next, Empty];

    public override IEnumerable<DialogText> Texts => Lead is null ? [] : [Lead];

    public override DialogText? Shows => Name;

    public override StepDrawing Drawing => new(StepShape.Said, $"List: {Name.Text}");

    internal override string? Run(DialogRun run)
    {
        if (run.ListOf(Name.Text) is { Count: > 0 } items)
        {
            run.Show(Lead, items);
            return Next.Target;
        }
        return (Empty ?? Next).Target;
    }
}
