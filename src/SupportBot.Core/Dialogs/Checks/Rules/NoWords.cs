using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>What is said and what can be picked has words; only an end may be silent.</summary>
internal sealed class NoWords : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) =>
        from text in dialog.Steps.SelectMany(step => step.Links.Count == 0 ? [] : step.Texts).Concat(dialog.Steps.SelectMany(Words)).Append(dialog.Title)
        where !text.Text.Any(char.IsLetterOrDigit)
        select Problem.Error("no-words", text.Place, "There are no words here.", "Write some, or take the line away.");

    private static IEnumerable<DialogText> Words(Step step) => step.Choices.SelectMany(choice => choice.Also.Prepend(choice.Text));
}
