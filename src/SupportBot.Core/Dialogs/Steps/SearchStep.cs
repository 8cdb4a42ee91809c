using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Asks the documents a question, as a member might.</summary>
/// <param name="None">Where it leads if they don't answer.</param>
public sealed record SearchStep(string Id, Place Place, DialogText Question, DialogText? Lead, StepLink Next, StepLink None) : Step(Id, Place)
{
    public static StepKind Kind { get; } = new(
        "Says what the documents answer to a question.",
        [
            new("search", StepValue.Text, "The question; {name} stands for a value.", IsRequired: true),
            new("say", StepValue.Text, "Said before the answer."),
            StepKind.NextKey,
            new("none", StepValue.Step, "Follows where the documents don't answer.", IsRequired: true),
        ],
        reader =>
            new SearchStep(
                reader.Id, reader.Place, reader.Text("search"), reader.OptionalText("say"), reader.Link("next", "found"), reader.Link("none", "not found")));

    public override IReadOnlyList<StepLink> Links => field ??= [Next, None];

    public override IEnumerable<DialogText> Texts => Lead is null ? [] : [Lead];

    public override IEnumerable<DialogText> Filled => [.. Texts, Question];

    public override StepDrawing Drawing => new(StepShape.Quoted, $"Search: {Question.Text}");

    internal override string? Run(DialogRun run) => run.Search(Question, Lead) ? Next.Target : None.Target;
}
