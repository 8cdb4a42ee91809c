using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>At one prompt, no words pick two choices.</summary>
internal sealed class DuplicateChoice : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) =>
        from step in dialog.Steps
        from phrase in step.Choices.SelectMany(
            choice => choice.Phrases.Select(words => (Choice: choice, Words: string.Join(' ', words)))).GroupBy(phrase => phrase.Words)
        let choices = phrase.Select(picked => picked.Choice).Distinct(ReferenceEqualityComparer.Instance).Cast<Choice>().ToList()
        where phrase.Key.Length > 0 && choices.Count > 1
        select Problem.Error(
            "duplicate-choice", choices[1].Text.Place, $"\"{phrase.Key}\" picks \"{choices[0].Text.Text}\" and \"{choices[1].Text.Text}\".",
            "Take the words away from one of the two.");
}
