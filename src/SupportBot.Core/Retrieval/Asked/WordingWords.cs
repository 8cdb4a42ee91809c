using SupportBot.Core.Retrieval.Analysis;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>The words of a text as wordings are compared: folded, each between two marks. Made to be filled again and again: it keeps its room.</summary>
internal sealed class WordingWords
{
    /// <summary>Longer ones are no words that a person types.</summary>
    private const int LongestWord = 40;

    private const char Mark = '_';

    private readonly List<(int Start, int End)> _words = [];
    private char[] _letters = [];

    public int Count => _words.Count;

    /// <summary>The word with its marks.</summary>
    public ReadOnlySpan<char> this[int at] => _letters.AsSpan(_words[at].Start.._words[at].End);

    /// <summary>Of the word without them.</summary>
    public ulong Hash(int at) => Routing.Learning.Hash.Of(this[at][1..^1]);

    public void Fill(ReadOnlySpan<char> text)
    {
        _words.Clear();
        // One mark more than a text of single letters has.
        if (_letters.Length < (text.Length * 2) + 2) _letters = new char[(text.Length * 2) + 2];
        _letters[0] = Mark;
        var (start, end) = (0, 1);
        foreach (var written in text)
        {
            var c = Letters.Punctuation(written);
            if (char.IsLetterOrDigit(c) || c == '+')
            {
                if (end - start <= LongestWord) _letters[end++] = Letters.Fold(c);
            }
            else if (c != '\'') (start, end) = End(start, end);
        }
        End(start, end);
    }

    /// <summary>Where the next word begins, and what follows its mark.</summary>
    private (int Start, int End) End(int start, int end)
    {
        if (end - start == 1) return (start, end);
        _letters[end++] = Mark;
        _words.Add((start, end));
        if (end < _letters.Length) _letters[end] = Mark;
        return (end, end + 1);
    }
}
