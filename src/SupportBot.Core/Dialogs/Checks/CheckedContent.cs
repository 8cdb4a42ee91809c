using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs.Steps;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Dialogs.Checks;

/// <summary>All that the dialogs are checked against: each other, and the passages.</summary>
internal sealed class CheckedContent
{
    public CheckedContent(IReadOnlyList<Dialog> dialogs, PassageNames passages)
    {
        Dialogs = dialogs.DistinctBy(dialog => dialog.Id).ToDictionary(dialog => dialog.Id);
        Passages = passages;
        List<StepLink> links = [.. dialogs.SelectMany(dialog => dialog.Steps).SelectMany(step => step.Links)];
        SetNames = links.SelectMany(link => link.Sets).Select(value => value.Name).ToHashSet();
        CollectedLists = links.Select(link => link.Collects).OfType<string>().ToHashSet();
        Names = dialogs.Where(dialog => dialog.IsListed)
            .SelectMany(dialog => dialog.Also.Prepend(dialog.Title).Select(name => (Dialog: dialog, Phrase: MessageWords.Joined(name.Text))))
            .ToLookup(name => name.Phrase, name => name.Dialog);
        Walk = new DialogWalk(Dialogs);
    }

    public IReadOnlyDictionary<string, Dialog> Dialogs { get; }

    public PassageNames Passages { get; }

    /// <summary>The names of the values that some dialog sets.</summary>
    public IReadOnlySet<string> SetNames { get; }

    public IReadOnlySet<string> CollectedLists { get; }

    /// <summary>The dialogs by the phrases that ask for them.</summary>
    public ILookup<string, Dialog> Names { get; }

    public DialogWalk Walk { get; }

}
