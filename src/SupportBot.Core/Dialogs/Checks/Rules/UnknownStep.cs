using SupportBot.Core.Content;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>Every way leads to a step that is there.</summary>
internal sealed class UnknownStep : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) =>
        from link in dialog.Steps.SelectMany(step => step.Links).Prepend(dialog.Start)
        where link.Target is { Length: > 0 } && dialog[link.Target] is null
        select Problem.Error(
            "unknown-step", link.Place, $"There is no step \"{link.Target}\".", $"Write one of: {string.Join(", ", dialog.Steps.Select(step => step.Id))}.");
}
