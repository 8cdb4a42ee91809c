using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.Picking;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>The words of two choices shouldn't be so near that one misspelt is the other.</summary>
internal sealed class LikeAnotherChoice : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) =>
        from step in dialog.Steps
        from second in step.Choices
        from first in step.Choices.TakeWhile(choice => !ReferenceEquals(choice, second))
        let a = string.Join(' ', first.Phrases[0])
        let b = string.Join(' ', second.Phrases[0])
        where a != b && Misspelling.Distance(a, b) < int.MaxValue
        select Problem.Warning(
            "alike-choices", second.Text.Place, $"\"{first.Text.Text}\" and \"{second.Text.Text}\" are so alike that one misspelt could be the other.",
            "Use words that differ more.");
}
