using SupportBot.Core.Content;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>Two dialogs can't be asked for by the same words.</summary>
internal sealed class TitleClash : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) => !dialog.IsListed ? [] :
        from name in dialog.Also.Prepend(dialog.Title)
        from other in content.Dialogs.Values
        where other.IsListed && !ReferenceEquals(other, dialog) && string.CompareOrdinal(other.Id, dialog.Id) < 0
        where other.Also.Prepend(other.Title).Any(known => Phrase(known) == Phrase(name))
        select Problem.Error("title-clash", name.Place, $"\"{name.Text}\" asks for the dialog \"{other.Title.Text}\" as well.", $"Change it here, or in {other.File}.");

    private static string Phrase(DialogText text) => string.Join(' ', MessageWords.Of(text.Text));
}
