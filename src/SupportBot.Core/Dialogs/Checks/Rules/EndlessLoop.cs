using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>Steps that lead back to each other ask something on the way, or the bot would never stop talking.</summary>
internal sealed class EndlessLoop : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content)
    {
        var steps = content.Walk.Loops[dialog.Id].OrderBy(step => step.Place.Line).ToList();
        if (steps.Count > 0)
            yield return Problem.Error(
                "endless-loop", steps[0].Place, $"These steps lead back to each other and ask nothing: {string.Join(", ", steps.Select(step => step.Id))}.",
                "Put a step with \"ask\" between them, or let one of them lead on.");
    }
}
