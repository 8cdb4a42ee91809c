using System.Collections.Immutable;
using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.State;

namespace SupportBot.Core.Dialogs.Steps;

/// <summary>A way from one step to the next.</summary>
/// <param name="Target">The id of a step in the same dialog; null where it leads out of it.</param>
/// <param name="Place">Where it is written.</param>
public sealed record StepLink(string? Target, Place Place)
{
    /// <summary>When it is taken: the words of a choice, a value.</summary>
    public string Label { get; init; } = "";

    /// <summary>What is remembered on it.</summary>
    public ImmutableArray<DialogValue> Sets { get; init; } = [];

    /// <summary>The list that grows on it.</summary>
    public string? Collects { get; init; }

    /// <summary>The dialog that it goes over to; with a target, it comes back to that step.</summary>
    public string? Dialog { get; init; }
}
