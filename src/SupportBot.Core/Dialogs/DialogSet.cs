using SupportBot.Core.Corpus;
using SupportBot.Core.Dialogs.Picking;

namespace SupportBot.Core.Dialogs;

/// <summary>The dialogs that are served, and the passages that they may quote.</summary>
public sealed class DialogSet
{
    private readonly Dictionary<string, Dialog> _byId;
    private readonly ILookup<string, Passage> _passages;
    private readonly DialogFinder _finder;

    /// <param name="dialogs">Without errors, ids all different; in the order in which members see them listed.</param>
    public DialogSet(IReadOnlyList<Dialog> dialogs, IEnumerable<Passage> passages, ChoiceWords words)
    {
        Listed = [.. dialogs.Where(dialog => dialog.IsListed)];
        _byId = dialogs.ToDictionary(dialog => dialog.Id);
        _passages = passages.ToLookup(passage => passage.Reference);
        _finder = new DialogFinder(Listed, words);
        Matcher = new ChoiceMatcher(words);
    }

    public static DialogSet None { get; } = new([], [], ChoiceWords.None);

    /// <summary>Those that members may ask for; the others are parts of them.</summary>
    public IReadOnlyList<Dialog> Listed { get; }

    public Dialog? this[string id] => _byId.GetValueOrDefault(id);

    internal ChoiceMatcher Matcher { get; }

    /// <summary>The parts of the section that is named; several where it is long, none where it isn't there.</summary>
    internal IEnumerable<Passage> Passages(string reference) => _passages[reference];

    /// <summary>The dialog that a message asks for; null where it asks for none.</summary>
    internal Dialog? AskedFor(string text) => _finder.Find(text);
}
