using SupportBot.Core.Content;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>Two dialogs can't be asked for by the same words.</summary>
internal sealed class TitleClash : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) => !dialog.IsListed ? [] :
        from name in dialog.Also.Prepend(dialog.Title)
        from other in content.Names[MessageWords.Joined(name.Text)].Distinct()
        where string.CompareOrdinal(other.Id, dialog.Id) < 0
        select Problem.Error(
            "title-clash", name.Place, $"\"{name.Text}\" asks for the dialog \"{other.Title.Text}\" as well.",
            $"Change it here, or in {Path.GetFileName(other.File)}.");
}
