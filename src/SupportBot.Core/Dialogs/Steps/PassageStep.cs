using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Quotes a passage of the documents, whole.</summary>
/// <param name="Reference"><c>document#heading-slug</c>, in which a value may stand.</param>
/// <param name="Lead">Said before it.</param>
public sealed record PassageStep(string Id, Place Place, DialogText Reference, DialogText? Lead, StepLink Next) : Step(Id, Place)
{
    public static StepKind Kind { get; } = new(
        "Quotes a passage of the documents, with its source.",
        [
            new("passage", StepValue.Passage, "document#heading-slug, as \"corpus show\" lists them; {name} stands for a value.", IsRequired: true),
            new("say", StepValue.Text, "Said before the passage."),
            StepKind.NextKey,
        ],
        reader => new PassageStep(reader.Id, reader.Place, reader.Text("passage"), reader.OptionalText("say"), reader.Link("next")));

    public override IReadOnlyList<StepLink> Links => field ??= [Next];

    public override IEnumerable<DialogText> Texts => Lead is null ? [] : [Lead];

    public override DialogText? Passage => Reference;

    public override IEnumerable<DialogText> Filled => [.. Texts, Reference];

    public override StepDrawing Drawing => new(StepShape.Quoted, Reference.Text);

    internal override string? Run(DialogRun run)
    {
        if (Lead is not null) run.Say(Lead);
        run.Quote(Reference);
        return Next.Target;
    }
}
