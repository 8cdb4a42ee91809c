using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs.Picking;

namespace SupportBot.Core.Dialogs;

/// <summary>The dialogs that are served, and the passages that they may quote.</summary>
public sealed class DialogSet
{
    private readonly Dictionary<string, Dialog> _byId;
    private readonly PassageNames _passages;
    private readonly DialogFinder _finder;

    /// <param name="dialogs">Without errors, ids all different; in the order in which members see them listed.</param>
    public DialogSet(IReadOnlyList<Dialog> dialogs, PassageNames passages, ChoiceWords words)
    {
        All = dialogs;
        Listed = [.. dialogs.Where(dialog => dialog.IsListed)];
        _byId = dialogs.ToDictionary(dialog => dialog.Id);
        _passages = passages;
        _finder = new DialogFinder(Listed, words);
        Matcher = new ChoiceMatcher(words);
    }

    public static DialogSet None { get; } = new([], new PassageNames([]), ChoiceWords.None);

    public IReadOnlyList<Dialog> All { get; }

    /// <summary>Those that members may ask for; the others are parts of them.</summary>
    public IReadOnlyList<Dialog> Listed { get; }

    public Dialog? this[string id] => _byId.GetValueOrDefault(id);

    internal ChoiceMatcher Matcher { get; }

    internal ChoiceWords Words => Matcher.Words;

    /// <summary>
    /// The parts of the section that is named; several where it is long, none where it isn't there. Of sections with the same heading, the first.
    /// </summary>
    internal IEnumerable<Passage> Passages(string reference)
    {
        var parts = _passages.Find(reference);
        return parts.Where(part => part.HeadingPath == parts[0].HeadingPath);
    }

    /// <summary>The dialog that a message asks for; null where it asks for none.</summary>
    internal Dialog? AskedFor(string text) => _finder.Find(text);

    /// <summary>The dialog that has just these words for a name; null where none has.</summary>
    internal Dialog? Named(string text) => _finder.Exact(text);
}
