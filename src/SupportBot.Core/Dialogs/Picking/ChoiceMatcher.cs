using SupportBot.Core.Dialogs.Steps;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Dialogs.Picking;

/// <summary>Finds the choice that a message picks: by its words, its number, its words misspelt, or some of its words where only one has them.</summary>
internal sealed class ChoiceMatcher(ChoiceWords words)
{
    /// <param name="strict">Where the member's own words are taken too: then some of a choice's words don't pick it.</param>
    public ChoiceMatch Match(string text, IReadOnlyList<Choice> choices, bool strict)
    {
        if (choices.Count == 0) return ChoiceMatch.None;
        var message = MessageWords.Of(text);
        var bare = words.WithoutAround(message);
        return ByWords(message, choices)
            ?? ByWords(bare, choices)
            ?? ByNumber(bare, choices)
            ?? ByMisspeltWords(message, choices)
            ?? ByMisspeltWords(bare, choices)
            ?? (strict || words.IsQuestion(text, message) ? ChoiceMatch.None : BySomeWords(message, choices));
    }

    /// <summary>Whether a choice has these very words.</summary>
    public static bool IsChoice(string text, IReadOnlyList<Choice> choices)
    {
        var message = MessageWords.Of(text);
        return choices.Any(choice => choice.Phrases.Any(phrase => phrase.SequenceEqual(message)));
    }

    public bool IsQuestion(string text) => words.IsQuestion(text, MessageWords.Of(text));

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

    private static ChoiceMatch? ByMisspeltWords(string[] message, IReadOnlyList<Choice> choices)
    {
        if (message.Length == 0) return null;
        var written = string.Join(' ', message);
        var (best, least, isTie) = ((Choice?)null, int.MaxValue, false);
        foreach (var choice in choices)
        {
            var distance = choice.Phrases.Min(phrase => Misspelling.Distance(written, string.Join(' ', phrase)));
            if (distance == int.MaxValue) continue;
            if (distance < least) (best, least, isTie) = (choice, distance, false);
            else if (distance == least) isTie = true;
        }
        return best is null ? null : isTie ? new(null, IsAmbiguous: true) : new(best);
    }

    /// <summary>Every word that says something stands in the choice, in whatever order.</summary>
    private ChoiceMatch BySomeWords(string[] message, IReadOnlyList<Choice> choices)
    {
        var content = words.Content(message);
        return content.Length == 0
            ? ChoiceMatch.None
            : ChoiceMatch.Only([.. choices.Where(choice => choice.Phrases.Any(phrase => content.All(word => phrase.Any(other => IsSameWord(word, other)))))]);
    }

    private static bool IsSameWord(string written, string word) =>
        written == word || (written.Length >= 4 && word.StartsWith(written, StringComparison.Ordinal)) || Misspelling.Distance(written, word) < int.MaxValue;
}
