using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>A value that is used was set before, on every way that leads there.</summary>
internal sealed class UnsetValue : IDialogRule
{
    private const string Rule = "unset-value";

    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content) => dialog.Steps.SelectMany(step => Check(dialog, step, content));

    private static IEnumerable<Problem> Check(Dialog dialog, Step step, CheckedContent content)
    {
        if (step.DecidesBy is { Text.Length: > 0 } name && !content.SetNames.Contains(name.Text)) yield return Never(name.Text, name);
        var visits = content.Walk.Visits[(dialog.Id, step.Id)];
        foreach (var text in step.Filled)
        {
            foreach (var needed in text.Names.Distinct())
            {
                if (!content.SetNames.Contains(needed)) yield return Never(needed, text);
                else if (visits.Any(visit => !visit.Values.Any(value => value.Name == needed)))
                    yield return Problem.Error(
                        Rule, text.Place, $"On a way to this step, nothing has set {{{needed}}} yet.",
                        "Set it on every way here (\"skip\" is one of them), or branch by it before.");
            }
        }
    }

    private static Problem Never(string name, DialogText text) =>
        Problem.Error(Rule, text.Place, $"Nothing sets \"{name}\".", $"Give a choice \"set: {{ {name}: … }}\", or correct the name.");
}
