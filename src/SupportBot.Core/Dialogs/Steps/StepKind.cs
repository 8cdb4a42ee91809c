namespace SupportBot.Core.Dialogs.Steps;

/// <summary>A kind of step: how it is written, and how it is read.</summary>
/// <param name="Keys">The first one names the kind.</param>
/// <param name="About">One sentence for editors and the documentation.</param>
public sealed record StepKind(string About, IReadOnlyList<StepKey> Keys, Func<StepReader, Step> Read)
{
    public string Key => Keys[0].Name;

    internal static StepKey NextKey { get; } = new("next", StepValue.Step, "The step that follows.", IsRequired: true);
}
