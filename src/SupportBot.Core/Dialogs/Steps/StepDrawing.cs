namespace SupportBot.Core.Dialogs.Steps;

/// <param name="Label">What it says or does, in a few words.</param>
public sealed record StepDrawing(StepShape Shape, string Label);
