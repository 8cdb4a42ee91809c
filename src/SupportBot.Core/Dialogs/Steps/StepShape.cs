namespace SupportBot.Core.Dialogs.Steps;

/// <summary>The shapes of a drawn step.</summary>
public enum StepShape
{
    Said,
    Asked,
    Quoted,
    Decided,
    Dialog,
    End,
}
