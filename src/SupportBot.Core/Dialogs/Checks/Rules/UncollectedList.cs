using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>A list that is shown is one that some dialog puts something on.</summary>
internal sealed class UncollectedList : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) =>
        from list in dialog.Steps.Select(step => step.Shows).OfType<DialogText>()
        where list.Text.Length > 0 && !content.CollectedLists.Contains(list.Text)
        select Problem.Error(
            "uncollected-list", list.Place, $"Nothing is ever put on the list \"{list.Text}\".", $"Give a step \"collect: {list.Text}\", or correct the name.");
}
