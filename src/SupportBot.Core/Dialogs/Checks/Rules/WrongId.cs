using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>The file's name is how dialogs name each other.</summary>
internal sealed class WrongId : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content)
    {
        var name = Path.GetFileNameWithoutExtension(dialog.File);
        if (dialog.Id.Length > 0 && dialog.Id != name)
            yield return Problem.Error(
                "wrong-id", dialog.Place, $"The id is \"{dialog.Id}\" and the file's name \"{name}\".",
                $"Write \"id: {name}\", or rename the file to {dialog.Id}.yaml.");
    }
}
