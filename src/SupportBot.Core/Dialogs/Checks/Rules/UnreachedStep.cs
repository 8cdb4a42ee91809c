using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>Every dialog, and every step of it, is come to somehow.</summary>
internal sealed class UnreachedStep : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content)
    {
        if (!content.Walk.IsWhole) yield break;
        var unreached = dialog.Steps.Where(step => !content.Walk.Visits.Contains((dialog.Id, step.Id))).ToList();
        if (unreached.Count == dialog.Steps.Count)
            yield return Problem.Warning(
                "unreached-dialog", dialog.Place, "Nobody comes to this dialog.",
                "Give it an \"about\", so that members can ask for it, or let another dialog go to it.");
        else
            foreach (var step in unreached)
                yield return Problem.Warning(
                    "unreached-step", step.Place, $"Nobody comes to the step \"{step.Id}\".", "Let another step lead to it, or take it away.");
    }
}
