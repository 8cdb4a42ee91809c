using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Checks;

/// <summary>What a dialog that can be read should be.</summary>
internal interface IDialogRule
{
    IEnumerable<Problem> Check(Dialog dialog, CheckedContent content);
}
