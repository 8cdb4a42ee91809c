using System.Buffers;
using System.Globalization;
using SupportBot.Core.Commands;
using SupportBot.Core.Routing;

namespace SupportBot.Core.SmallTalk;

/// <summary>Finds which remark a message is. It is one only where each of its sentences is: whatever else is in it may be a question.</summary>
internal sealed class RemarkBook
{
    private static readonly char[] SentenceEnds = ['.', '!', '?', ',', ';', ':', '\n', '(', ')', '…', '-', '–', '—'];

    private static readonly SearchValues<char> Ends = SearchValues.Create(SentenceEnds);

    private readonly List<Remark> _remarks;
    private readonly PhraseBook<Remark> _phrases;
    private readonly HashSet<string> _around;
    private readonly List<(Remark Remark, HashSet<string> Cues, HashSet<string> With)> _cued;
    private readonly List<(Remark Remark, PhraseList Within)> _within;

    public RemarkBook(SmallTalkWords words, Politeness politeness)
    {
        _remarks = [.. words.Remarks];
        _phrases = new(politeness);
        foreach (var remark in words.Remarks)
            foreach (var phrase in remark.Phrases) _phrases.Add(phrase, remark);
        _around = [.. words.Around];
        _cued = [.. words.Remarks.Where(remark => remark.Cues.Count > 0).Select(remark => (remark, remark.Cues.ToHashSet(), remark.With.ToHashSet()))];
        _within = [.. words.Remarks.Where(remark => remark.Within.Count > 0).Select(remark => (remark, new PhraseList(remark.Within)))];
    }

    /// <summary>Null where anything in the message is something else.</summary>
    public Remark? Whole(string text)
    {
        var message = MessageWords.Of(text);
        if (message.Length == 0) return Emoji(text);
        if (One(message) is { } whole) return whole;

        var found = int.MaxValue;
        foreach (var sentence in text.Split(SentenceEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (MessageWords.Of(sentence) is not { Length: > 0 } words) continue;
            if (One(words) is not { } remark) return null;
            found = Math.Min(found, _remarks.IndexOf(remark));
        }
        return found < _remarks.Count ? _remarks[found] : null;
    }

    /// <summary>What is left of a message without the remarks that it begins with; null where it begins with none.</summary>
    public string? WithoutFirst(string text)
    {
        var rest = text;
        while (rest.AsSpan().IndexOfAny(Ends) is var end and > 0 && One(MessageWords.Of(rest[..end])) is not null)
            rest = rest[(end + 1)..].TrimStart(SentenceEnds).TrimStart();
        return rest.Length < text.Length && rest.Any(char.IsLetter) ? rest : null;
    }

    /// <summary>For messages that nothing else is found in.</summary>
    public Remark? Within(string text)
    {
        if (_within.Count == 0) return null;
        var message = MessageWords.Of(text);
        return _within.FirstOrDefault(one => one.Within.Matches(message).Any()).Remark;
    }

    private Remark? One(string[] message) => _phrases.Find(message) ?? Cued(message);

    private Remark? Cued(string[] message)
    {
        foreach (var (remark, cues, with) in _cued)
        {
            var heard = false;
            if (Array.TrueForAll(message, word => IsIn(cues, word) ? heard = true : IsIn(with, word) || IsIn(_around, word)) && heard) return remark;
        }
        return null;
    }

    /// <summary>Also drawn out: "thaaanks", "sooo".</summary>
    private static bool IsIn(HashSet<string> words, string word) =>
        words.Contains(word) || IsDrawnOut(word) && (words.Contains(Short(word, 1)) || words.Contains(Short(word, 2)));

    private static bool IsDrawnOut(string word)
    {
        for (var at = 2; at < word.Length; at++)
            if (word[at] == word[at - 1] && word[at] == word[at - 2]) return true;
        return false;
    }

    /// <summary>Letters that stand more than twice in a row, that many times.</summary>
    private static string Short(string word, int times)
    {
        var (letters, run) = (new List<char>(word.Length), 0);
        for (var at = 0; at < word.Length; at++)
        {
            run = at > 0 && word[at] == word[at - 1] ? run + 1 : 1;
            letters.Add(word[at]);
            if (run > 2) letters.RemoveAt(letters.Count - 1);
            if (run == 3 && times == 1) letters.RemoveAt(letters.Count - 1);
        }
        return string.Concat(letters);
    }

    private Remark? Emoji(string text)
    {
        var signs = StringInfo.GetTextElementEnumerator(text);
        var found = int.MaxValue;
        while (signs.MoveNext())
        {
            var sign = signs.GetTextElement();
            var at = _remarks.FindIndex(remark => remark.Emoji.Any(emoji => sign.StartsWith(emoji, StringComparison.Ordinal)));
            if (at >= 0) found = Math.Min(found, at);
        }
        return found < _remarks.Count ? _remarks[found] : null;
    }
}
