using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>Every kind of step. A step that has the keys of several is of the kind that comes first.</summary>
public static class StepKinds
{
    public static IReadOnlyList<StepKind> All { get; } =
    [
        AskStep.Kind, PassageStep.Kind, SearchStep.Kind, BranchStep.Kind, ListStep.Kind, AddStep.Kind, GoStep.Kind, EndStep.Kind, SayStep.Kind, SetStep.Kind,
        SetStep.RememberKind,
    ];

    /// <summary>The kind that a step is of, by its keys; null where it has none of them.</summary>
    public static StepKind? Of(MapNode step) => All.FirstOrDefault(kind => step[kind.Key] is not null);
}
