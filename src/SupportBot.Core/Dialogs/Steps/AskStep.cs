using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.Picking;
using SupportBot.Core.Dialogs.State;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Asks, and waits for the member: for a choice, for words of their own, or for either.</summary>
/// <param name="Collect">The list that the member's words are put on.</param>
/// <param name="Remember">The name under which the member's words are kept.</param>
/// <param name="Next">Follows the member's own words, a choice that doesn't say what follows it, and "skip".</param>
public sealed record AskStep(string Id, Place Place, DialogText Text, IReadOnlyList<Choice> Offered, DialogText? Collect, DialogText? Remember, StepLink? Next)
    : Step(Id, Place)
{
    public static StepKind Kind { get; } = new(
        "Asks and waits: for one of the choices, or for the member's own words.",
        [
            new("ask", StepValue.Text, "The prompt.", IsRequired: true),
            new("choices", StepValue.Choices, "What can be picked: by a click, a number, the words, or the words misspelt."),
            new("collect", StepValue.Name, "Puts the member's own words on this list."),
            new("remember", StepValue.Name, "Keeps the member's own words under this name."),
            new("next", StepValue.Step, "Follows the member's own words, \"skip\", and choices without a \"next\"."),
        ],
        Read);

    public override IReadOnlyList<Choice> Choices => Offered;

    public override bool IsQuestion => true;

    /// <summary>Whether it takes the member's own words.</summary>
    public bool IsFreeText => Collect is not null || Remember is not null;

    public override IReadOnlyList<StepLink> Links => field ??= [.. Choices.Select(choice => choice.Next), .. Onward];

    public override IEnumerable<DialogText> Texts => [Text];

    public override StepDrawing Drawing => new(StepShape.Asked, Text.Text);

    /// <summary>With the member's own words, and by "skip".</summary>
    private IEnumerable<StepLink> Onward
    {
        get
        {
            if (Next is null) yield break;
            yield return Next with { Collects = Collect?.Text };
            if (Remember is { Text: var name }) yield return Next with { Sets = [new DialogValue(name, AnyText)] };
        }
    }

    internal override string? Run(DialogRun run)
    {
        run.Ask(Text, [.. Choices.Select(choice => choice.Text.Text)]);
        return null;
    }

    /// <summary>What the member's message does here.</summary>
    /// <returns>The step that follows; null where the message doesn't fit.</returns>
    internal string? Take(DialogRun run, string text, ChoiceMatch match)
    {
        if (match.Choice is { } choice)
        {
            run.Chosen = choice.Text.Text;
            run.Set(choice.Next.Sets);
            return choice.Next.Target;
        }
        if (!IsFreeText) return null;
        if (Remember is { Text: var name }) run.Set([new DialogValue(name, text)]);
        if (Collect is { Text: var list } && !run.Collect(list, text)) run.SayListedAlready();
        return Next?.Target;
    }

    private static AskStep Read(StepReader reader)
    {
        var next = reader.OptionalLink("next");
        var step = new AskStep(
            reader.Id, reader.Place, reader.Text("ask"), reader.Choices(next), reader.OptionalText("collect"), reader.OptionalText("remember"), next);
        if (step.IsFreeText && next is null)
            reader.Report("next", "missing-next", "After the member's own words nothing follows.", "Add \"next\" with the id of a step.");
        if (!step.IsFreeText && step.Choices.Count == 0)
            reader.Report(
                "ask", "no-choices", "There is nothing to pick, and nowhere to put what the member types.",
                "Add \"choices\", or \"collect\" or \"remember\" with a name.");
        return step;
    }
}
