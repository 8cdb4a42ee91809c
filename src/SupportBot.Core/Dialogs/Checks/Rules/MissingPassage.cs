using SupportBot.Core.Content;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs.Checks.Rules;

/// <summary>Every passage that can be quoted is there, whatever values its name holds by then.</summary>
internal sealed class MissingPassage : IDialogRule
{
    public IEnumerable<Problem> Check(Dialog dialog, CheckedContent content)
    {
        foreach (var step in dialog.Steps)
        {
            if (step.Passage is not { Text.Length: > 0 } passage) continue;
            var visits = content.Walk.Visits[(dialog.Id, step.Id)];
            var whole = visits.Select(visit => visit.Values).Where(values => passage.Names.All(name => values.Any(value => value.Name == name)));
            var references = passage.Names.Any() ? whole.Select(passage.Fill) : [passage.Text];
            foreach (var reference in references.Distinct())
            {
                if (reference.Contains(Step.AnyText))
                    yield return Problem.Error("unsure-passage", passage.Place, "A member's own words can't name a passage.", "Use values that choices set.");
                else if (content.Passages.Find(reference).Count == 0)
                    yield return Problem.Error("missing-passage", passage.Place, $"There is no passage \"{reference}\".", Fix(reference, content));
            }
        }
    }

    private static string Fix(string reference, CheckedContent content)
    {
        var known = content.Passages.Beside(reference).ToList();
        return known.Count == 0 ? "There is no document of that name; see: corpus list" : $"Write one of: {string.Join(", ", known)}.";
    }
}
