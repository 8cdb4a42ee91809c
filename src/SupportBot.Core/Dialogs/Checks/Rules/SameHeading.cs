using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>A passage that is named is the only one of that name.</summary>
internal sealed class SameHeading : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) =>
        from passage in dialog.Steps.Select(step => step.Passage).OfType<DialogText>()
        let sections = content.Passages.Find(passage.Text).Select(part => part.HeadingPath).Distinct().ToList()
        where sections.Count > 1
        select Problem.Warning(
            "same-heading", passage.Place, $"\"{passage.Text}\" names {sections.Count} sections: {string.Join("; ", sections)}. The first is quoted.",
            "Give the headings in the document different names.");
}
