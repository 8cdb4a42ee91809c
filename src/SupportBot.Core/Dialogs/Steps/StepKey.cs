namespace SupportBot.Core.Dialogs.Steps;

/// <summary>A key that a kind of step takes.</summary>
public sealed record StepKey(string Name, StepValue Value, string About, bool IsRequired = false);
