using SupportBot.Core.Content;
using SupportBot.Core.Routing;

namespace SupportBot.Core.Commands;

/// <summary>What people put around what they say ("could you please …, thanks"), as <c>politeness.yaml</c> lists it.</summary>
public sealed class Politeness
{
    private readonly string[][] _before;
    private readonly string[][] _after;

    public Politeness(IEnumerable<string> before, IEnumerable<string> after) => (_before, _after) = (Phrases(before), Phrases(after));

    public static Politeness None { get; } = new([], []);

    public static Politeness Bind(ContentNode root, List<Problem> problems)
    {
        var binder = new ContentBinder(problems);
        var map = binder.Map(root, "before", "after");
        return new Politeness(binder.Texts(map, "before"), binder.Texts(map, "after"));
    }

    /// <summary>The words without what is polite around them; at least one is left.</summary>
    internal ReadOnlySpan<string> Strip(ReadOnlySpan<string> words)
    {
        while (Longest(_before, words, fromEnd: false) is var taken and > 0) words = words[taken..];
        while (Longest(_after, words, fromEnd: true) is var taken and > 0) words = words[..^taken];
        return words;
    }

    private static int Longest(string[][] phrases, ReadOnlySpan<string> words, bool fromEnd)
    {
        foreach (var phrase in phrases)
            if (phrase.Length < words.Length && (fromEnd ? words[^phrase.Length..] : words[..phrase.Length]).SequenceEqual(phrase))
                return phrase.Length;
        return 0;
    }

    private static string[][] Phrases(IEnumerable<string> phrases) =>
        [.. phrases.Select(MessageWords.Of).Where(phrase => phrase.Length > 0).OrderByDescending(phrase => phrase.Length)];
}
