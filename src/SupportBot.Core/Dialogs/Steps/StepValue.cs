namespace SupportBot.Core.Dialogs.Steps;

/// <summary>What may stand behind a key of a step.</summary>
public enum StepValue
{
    /// <summary>Words, with <c>{name}</c> for a value.</summary>
    Text,

    /// <summary>The id of a step in the same file.</summary>
    Step,

    /// <summary>The id of a dialog.</summary>
    Dialog,

    /// <summary>The name of a value or a list.</summary>
    Name,

    /// <summary><c>document#heading-slug</c>.</summary>
    Passage,

    /// <summary>A list of choices.</summary>
    Choices,

    /// <summary><c>value: step</c>, a line each.</summary>
    Cases,

    /// <summary><c>name: value</c>, a line each.</summary>
    Values,
}
