using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>At one prompt, no words pick two choices.</summary>
internal sealed class DuplicateChoice : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) =>
        from step in dialog.Steps
        from second in step.Choices
        from first in step.Choices.TakeWhile(choice => choice != second)
        from phrase in second.Phrases.Select(words => string.Join(' ', words)).Intersect(first.Phrases.Select(words => string.Join(' ', words)))
        where phrase.Length > 0
        select Problem.Error(
            "duplicate-choice", second.Text.Place, $"\"{phrase}\" picks \"{first.Text.Text}\" and \"{second.Text.Text}\".", "Take the words away from one of the two.");
}
