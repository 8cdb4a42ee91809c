using SupportBot.Core.Dialogs.Steps;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Dialogs.Picking;

/// <summary>Finds the choice that a message picks: by its words, its number, its words misspelt, or some of its words where only one has them.</summary>
internal sealed class ChoiceMatcher(ChoiceWords words)
{
    public ChoiceWords Words => words;

    /// <summary>By the words, the number, or the words misspelt. Of several that are named, the first.</summary>
    public ChoiceMatch Match(string text, IReadOnlyList<Choice> choices)
    {
        if (choices.Count == 0) return ChoiceMatch.None;
        var message = words.Read(text);
        return ByAllWords(message, choices) ?? ByAllWords(MessageWords.Of(text), choices) ?? ByNumber(words.WithoutAround(message), choices)
            ?? BySeveral(text, message, choices) ?? ByMisspelt(message, choices) ?? ChoiceMatch.None;
    }

    /// <summary>By the words, or the words misspelt; a number says nothing here.</summary>
    public ChoiceMatch MatchWords(string text, IReadOnlyList<Choice> choices)
    {
        var message = words.Read(text);
        return ByAllWords(message, choices) ?? ByMisspelt(message, choices) ?? ChoiceMatch.None;
    }

    /// <summary>By some of the words, in whatever order; for where no words of the member's own are taken.</summary>
    public ChoiceMatch MatchSome(string text, IReadOnlyList<Choice> choices)
    {
        var message = words.Read(text);
        return words.IsQuestion(text, message) ? ChoiceMatch.None : BySomeWords(message, choices);
    }

    /// <summary>Whether a choice has these very words, or such as say the same.</summary>
    public bool IsChoice(string text, IReadOnlyList<Choice> choices) => ByWords(MessageWords.Of(text), choices) is not null;

    public bool IsQuestion(string text) => words.IsQuestion(text, MessageWords.Of(text));

    private ChoiceMatch? ByAllWords(string[] message, IReadOnlyList<Choice> choices) =>
        ByWords(message, choices) ?? ByWords(words.WithoutAround(message), choices);

    private ChoiceMatch? ByWords(string[] message, IReadOnlyList<Choice> choices)
    {
        if (message.Length == 0) return null;
        foreach (var choice in choices)
            if (choice.Phrases.Any(phrase => phrase.SequenceEqual(message))) return new(choice);
        foreach (var choice in choices)
            if (choice.Phrases.Any(phrase => words.AreAlike(phrase, message))) return new(choice);
        return null;
    }

    /// <summary>Which of several a message picks by number, from 1: "2", "two", "2nd", "the second one". Null where it is none of them.</summary>
    public int? Number(string text, int count) => Number(words.WithoutAround(MessageWords.Of(text)), count);

    private ChoiceMatch? ByNumber(string[] bare, IReadOnlyList<Choice> choices) => Number(bare, choices.Count) is { } number ? new(choices[number - 1]) : null;

    private int? Number(string[] bare, int count)
    {
        if (bare is not ([_] or [_, _]) || bare is [_, var behind] && words.Number(behind, count) != 1) return null;
        var number = words.Number(bare[0], count);
        return number >= 1 && number <= count ? number : null;
    }

    private Choice? Numbered(string word, IReadOnlyList<Choice> choices) =>
        words.Number(word, choices.Count) is var number && number >= 1 && number <= choices.Count ? choices[number - 1] : null;

    /// <summary>"1 and 2", "fear and sleep", "ER+/PR+ HER2-": nothing else stands in the message.</summary>
    private ChoiceMatch? BySeveral(string text, string[] message, IReadOnlyList<Choice> choices)
    {
        if (words.IsQuestion(text, message)) return null;
        if (Named(message, at => Longest(message, at, choices)) is [var first, .. var rest]) return new(first, Other: rest is [var second, ..] ? second : null);
        return Named(message, at => Numbered(message[at], choices) is { } choice ? (choice, 1) : null) is [var one, var other, ..]
            ? new(one, Other: other)
            : null;
    }

    private List<Choice>? Named(string[] message, Func<int, (Choice Choice, int Length)?> find)
    {
        List<Choice> named = [];
        for (var at = 0; at < message.Length;)
        {
            if (find(at) is var (choice, length))
            {
                if (!named.Contains(choice)) named.Add(choice);
                at += length;
            }
            else if (words.IsBetween(message[at]))
            {
                at++;
            }
            else
            {
                return null;
            }
        }
        return named;
    }

    private static (Choice Choice, int Length)? Longest(string[] message, int at, IReadOnlyList<Choice> choices)
    {
        var best = ((Choice?)null, Length: 0);
        foreach (var choice in choices)
            foreach (var phrase in choice.Phrases)
                if (phrase.Length > best.Length && message.AsSpan(at).StartsWith(phrase)) best = (choice, phrase.Length);
        return best is ({ } found, var length) ? (found, length) : null;
    }

    private ChoiceMatch? ByMisspelt(string[] message, IReadOnlyList<Choice> choices) =>
        ByMisspeltWords(message, choices) ?? ByMisspeltWords(words.WithoutAround(message), choices);

    private ChoiceMatch? ByMisspeltWords(string[] message, IReadOnlyList<Choice> choices)
    {
        if (message.Length == 0) return null;
        var written = string.Join(' ', message);
        var (best, least, isTie) = ((Choice?)null, int.MaxValue, false);
        foreach (var choice in choices)
        {
            var distance = choice.Phrases.Min(
                phrase => words.DenyAlike(message, phrase) ? Misspelling.Distance(written, string.Join(' ', phrase)) : int.MaxValue);
            if (distance == int.MaxValue) continue;
            if (distance < least) (best, least, isTie) = (choice, distance, false);
            else if (distance == least) isTie = true;
        }
        return best is null ? null : isTie ? ChoiceMatch.Several : new(best);
    }

    /// <summary>Every word that says something stands in the choice, in whatever order. Of several, the one that begins so.</summary>
    private ChoiceMatch BySomeWords(string[] message, IReadOnlyList<Choice> choices)
    {
        var content = words.Content(message);
        if (content.Length == 0) return ChoiceMatch.None;
        List<Choice> fitting =
        [
            .. choices.Where(
                choice => choice.Phrases.Any(phrase => words.DenyAlike(message, phrase) && content.All(word => phrase.Any(other => IsSameWord(word, other))))),
        ];
        if (fitting.Count > 1 && fitting.Where(choice => choice.Phrases[0].AsSpan().StartsWith(message)).ToList() is [var begun]) fitting = [begun];
        return fitting switch
        {
            [] => ChoiceMatch.None,
            [var one] => new(one),
            _ => ChoiceMatch.Several,
        };
    }

    private static bool IsSameWord(string written, string word) =>
        written == word || (written.Length >= 4 && word.StartsWith(written, StringComparison.Ordinal)) || Misspelling.Distance(written, word) < int.MaxValue;
}
