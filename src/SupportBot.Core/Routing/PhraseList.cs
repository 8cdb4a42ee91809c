namespace SupportBot.Core.Routing;

/// <summary>
/// The phrases of a route, found by their first word: words one after the other, <c>*</c> for any one word but the first, <c>(a|b)</c> for either.
/// </summary>
internal sealed class PhraseList
{
    private const string AnyWord = "*";

    private readonly Dictionary<string, List<string[]>> _byFirst = [];

    public PhraseList(IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases.SelectMany(Alternatives.Of))
        {
            if (Words(phrase) is not [var first, .. var rest]) continue;
            if (!_byFirst.TryGetValue(first, out var rests)) _byFirst.Add(first, rests = []);
            rests.Add(rest);
        }
    }

    /// <summary>All words of the phrases; some may repeat.</summary>
    public IEnumerable<string> AllWords => _byFirst.SelectMany(entry => entry.Value.SelectMany(rest => rest).Prepend(entry.Key)).Where(word => word != AnyWord);

    /// <summary>The places in the message that a phrase covers, from left to right.</summary>
    public IEnumerable<Range> Matches(string[] message)
    {
        for (var start = 0; start < message.Length; start++)
        {
            if (!_byFirst.TryGetValue(message[start], out var rests)) continue;
            foreach (var rest in rests)
                if (BeginsWith(message.AsSpan(start + 1), rest)) yield return start..(start + 1 + rest.Length);
        }
    }

    /// <summary>Whether a phrase is in the message.</summary>
    public bool IsIn(string[] message)
    {
        for (var start = 0; start < message.Length; start++)
        {
            if (!_byFirst.TryGetValue(message[start], out var rests)) continue;
            foreach (var rest in rests)
                if (BeginsWith(message.AsSpan(start + 1), rest)) return true;
        }
        return false;
    }

    /// <summary>Whether a phrase is in the message that shares no word with an exception.</summary>
    public bool Covers(string[] message, PhraseList exceptions) => IsIn(message) && First(message, exceptions) is not null;

    /// <summary>Where the first such phrase is in the message.</summary>
    public Range? First(string[] message, PhraseList exceptions)
    {
        List<Range>? excepted = null;
        foreach (var match in Matches(message))
        {
            excepted ??= [.. exceptions.Matches(message)];
            if (!excepted.Exists(range => Overlap(match, range))) return match;
        }
        return null;
    }

    private static bool Overlap(Range a, Range b) => a.Start.Value < b.End.Value && b.Start.Value < a.End.Value;

    private static string[] Words(string phrase) =>
        [.. phrase.Split(AnyWord).SelectMany((part, at) => at == 0 ? MessageWords.Of(part) : [AnyWord, .. MessageWords.Of(part)])];

    private static bool BeginsWith(ReadOnlySpan<string> message, string[] words)
    {
        if (words.Length > message.Length) return false;
        for (var at = 0; at < words.Length; at++)
            if (words[at] != AnyWord && words[at] != message[at]) return false;
        return true;
    }
}
