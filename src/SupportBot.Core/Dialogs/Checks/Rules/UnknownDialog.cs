using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>A dialog that is gone to is there.</summary>
internal sealed class UnknownDialog : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) =>
        from step in dialog.Steps
        from link in step.Links
        where link.Dialog is { Length: > 0 } && !content.Dialogs.ContainsKey(link.Dialog)
        select Problem.Error(
            "unknown-dialog", step.Place, $"There is no dialog \"{link.Dialog}\".", $"Write one of: {string.Join(", ", content.Dialogs.Keys)}.");
}
