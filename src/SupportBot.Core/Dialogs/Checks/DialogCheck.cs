using SupportBot.Core.Content;
using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs.Checks.Rules;

namespace SupportBot.Core.Dialogs.Checks;

/// <summary>Everything that is wrong with dialogs that can be read. A dialog with an error can't be served.</summary>
public static class DialogCheck
{
    private static readonly IReadOnlyList<IDialogRule> Rules =
    [
        new WrongId(), new TitleClash(), new UnknownStep(), new UnknownDialog(), new NoWords(), new DuplicateChoice(), new LikeAnotherChoice(),
        new UnsetValue(), new UncollectedList(), new MissingPassage(), new SameHeading(), new EndlessLoop(), new UnreachedStep(),
    ];

    /// <param name="dialogs">All there are: they go to each other.</param>
    public static IReadOnlyList<Problem> Run(IReadOnlyList<Dialog> dialogs, PassageNames passages)
    {
        if (dialogs.Count == 0) return [];
        var content = new CheckedContent(dialogs, passages);
        return [.. dialogs.SelectMany(dialog => Rules.SelectMany(rule => rule.Check(dialog, content)))];
    }
}
