using SupportBot.Core.Routing;

namespace SupportBot.Core.Commands;

/// <summary>
/// What whole messages mean. Politeness around a phrase doesn't matter, nor do spaces and small slips of the finger; but a phrase is never
/// heard inside a longer message.
/// </summary>
internal sealed class PhraseBook<T>(Politeness politeness)
    where T : class
{
    private readonly Dictionary<string, T> _written = [];
    private readonly Dictionary<int, List<(string[] Words, T Meaning, bool IsStrict)>> _byLength = [];

    /// <summary>Of two meanings of one phrase, the one added first counts.</summary>
    /// <param name="isStrict">Whether of slips only swapped letters are forgiven.</param>
    public void Add(string phrase, T meaning, bool isStrict = false)
    {
        var words = MessageWords.Of(phrase);
        if (words.Length == 0 || !_written.TryAdd(string.Concat(words), meaning)) return;
        if (!_byLength.TryGetValue(words.Length, out var phrases)) _byLength.Add(words.Length, phrases = []);
        phrases.Add((words, meaning, isStrict));
    }

    /// <param name="message">As <see cref="MessageWords"/> makes them.</param>
    public T? Find(ReadOnlySpan<string> message)
    {
        if (message.Length == 0) return null;
        if (_written.TryGetValue(string.Concat(message), out var meaning)) return meaning;
        var stripped = politeness.Strip(message);
        if (stripped.Length < message.Length && _written.TryGetValue(string.Concat(stripped), out meaning)) return meaning;
        return Mistyped(stripped) ?? (stripped.Length < message.Length ? Mistyped(message) : null);
    }

    private T? Mistyped(ReadOnlySpan<string> message)
    {
        foreach (var (words, meaning, isStrict) in _byLength.GetValueOrDefault(message.Length) ?? [])
            if (MayBe(message, words, isStrict)) return meaning;
        return null;
    }

    private static bool MayBe(ReadOnlySpan<string> message, string[] words, bool isStrict)
    {
        for (var at = 0; at < words.Length; at++)
            if (!(isStrict ? Slips.IsSwapped(message[at], words[at]) : Slips.MayBe(message[at], words[at]))) return false;
        return true;
    }
}
