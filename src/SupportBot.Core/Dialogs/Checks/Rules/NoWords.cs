using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.Steps;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>What is said and what can be picked has words; only an end may be silent.</summary>
internal sealed class NoWords : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) =>
        from text in dialog.Steps.Where(step => step.Drawing.Shape != StepShape.End).SelectMany(step => step.Texts).Concat(dialog.Steps.SelectMany(Words)).Prepend(dialog.Title)
        where MessageWords.Of(text.Text).Length == 0
        select Problem.Error("no-words", text.Place, "There are no words here.", "Write some, or take the line away.");

    private static IEnumerable<DialogText> Words(Step step) => step.Choices.SelectMany(choice => choice.Also.Prepend(choice.Text));
}
