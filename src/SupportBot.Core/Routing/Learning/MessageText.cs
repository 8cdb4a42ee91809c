using System.Globalization;
using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// A message as words with their classes, to learn from and to score: lower case, accents folded, apostrophes gone, decimals whole, "soooo" as "soo".
/// Made to be filled again and again: it keeps its room.
/// </summary>
internal sealed class MessageText(WordClasses classes)
{
    /// <summary>More words than a person writes to a bot. Of a longer message the end is looked at.</summary>
    public const int MostWords = 600;

    private const int LongestWord = 40;

    private char[] _letters = new char[512];
    private readonly List<(int Start, int Length)> _words = [];
    private readonly List<ulong> _hashes = [];
    private readonly List<int> _classes = [];
    private readonly List<int> _classEnds = [];
    private readonly List<int> _sentenceEnds = [];

    public int Count => _words.Count;

    /// <summary>For each sentence the word behind its last.</summary>
    public IReadOnlyList<int> SentenceEnds => _sentenceEnds;

    public bool BeginsSentence(int at) => at == 0 || _sentenceEnds.BinarySearch(at) >= 0;

    public ReadOnlySpan<char> Word(int at) => _letters.AsSpan(_words[at].Start, _words[at].Length);

    public ReadOnlySpan<ulong> Hashes => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_hashes);

    public ReadOnlySpan<int> Classes(int at)
    {
        var start = at == 0 ? 0 : _classEnds[at - 1];
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_classes)[start.._classEnds[at]];
    }

    public void Fill(ReadOnlySpan<char> text)
    {
        Clear();
        if (text.Length > MostWords * 8) text = text[^(MostWords * 8)..];
        if (_letters.Length < text.Length + 1) _letters = new char[text.Length + 1];
        Split(text);
        EndSentence();
        Classify();
    }

    private void Clear()
    {
        _words.Clear();
        _hashes.Clear();
        _classes.Clear();
        _classEnds.Clear();
        _sentenceEnds.Clear();
    }

    private void Split(ReadOnlySpan<char> text)
    {
        var (start, end) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var c = Letters.Punctuation(text[at]);
            if (char.IsLetterOrDigit(c))
            {
                c = Letters.Fold(c);
                var isDrawnOut = end - start >= 2 && char.IsLetter(c) && _letters[end - 1] == c && _letters[end - 2] == c;
                if (!isDrawnOut && end - start < LongestWord) _letters[end++] = c;
                continue;
            }
            if (c == '\'' || IsWithinNumber(text, at))
            {
                if (c != '\'') _letters[end++] = '.';
                continue;
            }
            start = end = EndWord(start, end);
            if (EndsSentence(text, at, c)) EndSentence();
        }
        EndWord(start, end);
    }

    /// <summary>Where the next word begins.</summary>
    private int EndWord(int start, int end)
    {
        if (end == start || Count == MostWords) return end;
        _words.Add((start, end - start));
        _hashes.Add(Hash.Of(_letters.AsSpan(start, end - start)));
        return end;
    }

    private void EndSentence()
    {
        if (Count > (_sentenceEnds.Count == 0 ? 0 : _sentenceEnds[^1])) _sentenceEnds.Add(Count);
    }

    private static bool IsWithinNumber(ReadOnlySpan<char> text, int at) =>
        text[at] is '.' or ',' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool EndsSentence(ReadOnlySpan<char> text, int at, char c) => c switch
    {
        '.' or '!' or '?' or ';' or '\n' => true,
        '-' or '–' or '—' => at > 0 && text[at - 1] == ' ',
        _ => false,
    };

    private void Classify()
    {
        for (var at = 0; at < Count; at++)
        {
            if (classes.Meaning(_hashes[at]) is { } meaning) Classify(at, meaning);
            if (Number(Word(at)) is { } number && classes.Of(number) is > 0 and var size) _classes.Add(size);
            _classEnds.Add(_classes.Count);
        }
    }

    private void Classify(int at, WordMeaning meaning)
    {
        foreach (var of in meaning.Classes) _classes.Add(of);
        foreach (var saying in meaning.Sayings)
            if (saying.Follows(Hashes[(at + 1)..])) _classes.Add(saying.Class);
    }

    private static double? Number(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) && double.TryParse(word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
