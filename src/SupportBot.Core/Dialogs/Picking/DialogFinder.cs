using SupportBot.Core.Routing;

namespace SupportBot.Core.Dialogs.Picking;

/// <summary>Finds the dialog that a message asks for: its title or other words for it, alone or behind an opener ("start", "take me to").</summary>
internal sealed class DialogFinder
{
    private readonly ChoiceWords _words;
    private readonly List<(string[] Words, string Phrase, Dialog Dialog)> _phrases = [];

    public DialogFinder(IReadOnlyList<Dialog> dialogs, ChoiceWords words)
    {
        _words = words;
        foreach (var dialog in dialogs)
            foreach (var name in dialog.Also.Prepend(dialog.Title)) _phrases.Add((MessageWords.Of(name.Text), Phrase(MessageWords.Of(name.Text)), dialog));
    }

    public Dialog? Find(string text)
    {
        if (_phrases.Count == 0) return null;
        var message = MessageWords.Of(text);
        var opener = _words.Openers.Where(words => message.AsSpan().StartsWith(words)).MaxBy(words => words.Length);
        return Named(message) ?? (opener is null ? null : Named(_words.WithoutAround(message[opener.Length..])));
    }

    /// <summary>The dialog that has just these words for a name.</summary>
    public Dialog? Exact(string text)
    {
        var written = Phrase(MessageWords.Of(text));
        return _phrases.FirstOrDefault(entry => entry.Phrase == written).Dialog;
    }

    private Dialog? Named(string[] message)
    {
        if (message.Length == 0) return null;
        var written = Phrase(message);
        var (nearest, least) = ((Dialog?)null, int.MaxValue);
        foreach (var (words, phrase, dialog) in _phrases)
            if (Misspelling.Distance(written, phrase) is var distance && distance < least && _words.DenyAlike(message, words))
                (nearest, least) = (dialog, distance);
        return nearest;
    }

    private static string Phrase(string[] words) => string.Join(' ', words);
}
