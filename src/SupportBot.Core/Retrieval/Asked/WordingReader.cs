using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>
/// Reads how a text is worded: its words, each two that follow each other, and pieces of four letters, so that other forms and slips of a word
/// are known too. Nothing is left out: "how long", "do I have to" and "can it" tell much of what is asked.
/// </summary>
internal sealed class WordingReader
{
    private const int PieceLength = 4;

    /// <summary>Longer ones are no words that a person types.</summary>
    private const int LongestWord = 40;

    private const ulong Word = 1, Pair = 2, Piece = 3;

    private readonly List<ulong> _found = [];

    /// <summary>What the text is made of, with repetitions; good until the next text is read.</summary>
    public ReadOnlySpan<ulong> Read(ReadOnlySpan<char> text)
    {
        _found.Clear();
        Span<char> word = stackalloc char[LongestWord + 2];
        word[0] = '_';
        var (length, before) = (1, 0UL);
        foreach (var written in text)
        {
            var c = Letters.Punctuation(written);
            if (char.IsLetterOrDigit(c) || c == '+')
            {
                if (length <= LongestWord) word[length++] = Letters.Fold(c);
            }
            else if (c != '\'')
            {
                before = End(word, length, before);
                length = 1;
            }
        }
        End(word, length, before);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_found);
    }

    /// <returns>The word, for the pair with the next one.</returns>
    private ulong End(Span<char> word, int length, ulong before)
    {
        if (length == 1) return before;
        word[length] = '_';
        var own = Hash.Of(word[1..length]);
        _found.Add(Hash.With(Word, own));
        if (before != 0) _found.Add(Hash.With(Hash.With(Pair, before), own));
        for (var start = 0; start + PieceLength <= length + 1; start++) _found.Add(Hash.With(Piece, Hash.Of(word.Slice(start, PieceLength))));
        return own;
    }
}
