using SupportBot.Core.Dialogs.State;
using SupportBot.Core.Dialogs.Steps;

namespace SupportBot.Core.Dialogs.Picking;

/// <summary>Finds a message among the choices of the prompts that come next: who says "HER2-positive" before the type is asked needn't say it twice.</summary>
internal sealed class LookAhead(DialogSet dialogs)
{
    private const int MostSteps = 20;

    /// <summary>
    /// The choice that leads to where the message fits. Ambiguous where several do; none where that choice would settle something for the member.
    /// </summary>
    public ChoiceMatch Find(AskStep step, DialogMoment now, string text)
    {
        List<(Choice Choice, Choice Then)> fitting = [];
        foreach (var choice in step.Choices)
            if (Next(choice, now) is { } ask && !ReferenceEquals(ask, step) && dialogs.Matcher.MatchWords(text, ask.Choices).Choice is { } then)
                fitting.Add((choice, then));
        if (fitting.Count == 0) return ChoiceMatch.None;
        if (fitting.DistinctBy(found => found.Then.Text).Count() > 1) return ChoiceMatch.Several;
        return fitting[0].Choice.Next.Sets.IsEmpty && fitting[0].Choice.Next.Collects is null ? new(fitting[0].Choice) : ChoiceMatch.None;
    }

    /// <summary>The prompt that a choice leads to with nothing looked up, listed or ended on the way.</summary>
    private AskStep? Next(Choice choice, DialogMoment now)
    {
        var values = DialogMoment.With(now.Values, choice.Next.Sets);
        var (dialog, target) = (dialogs[now.Places[^1].Dialog], choice.Next.Target);
        for (var steps = 0; steps < MostSteps && target is not null && dialog?[target] is { } step; steps++)
        {
            if (step is AskStep ask) return ask;
            if (step is not (SayStep or PassageStep or BranchStep or SetStep or GoStep)) return null;
            var link = step.LinksWith(values).First();
            values = DialogMoment.With(values, link.Sets);
            (dialog, target) = link.Dialog is { } other ? (dialogs[other], dialogs[other]?.Start.Target) : (dialog, link.Target);
        }
        return null;
    }
}
