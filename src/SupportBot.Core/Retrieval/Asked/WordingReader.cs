using System.Runtime.InteropServices;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>
/// Reads how a text is worded: its words, each two that follow each other, and pieces of four letters, so that other forms and slips of a word
/// are known too. Nothing is left out: "how long", "do I have to" and "can it" tell much of what is asked.
/// </summary>
internal sealed class WordingReader
{
    private const int PieceLength = 4;

    private const ulong WordKind = 1, PairKind = 2, PieceKind = 3;

    private readonly WordingWords _words = new();
    private readonly List<ulong> _found = [];

    /// <summary>What the text is made of, with repetitions; good until the next text is read.</summary>
    public ReadOnlySpan<ulong> Read(ReadOnlySpan<char> text)
    {
        _found.Clear();
        _words.Fill(text);
        var before = 0UL;
        for (var at = 0; at < _words.Count; at++)
        {
            var own = _words.Hash(at);
            _found.Add(Word(own));
            if (before != 0) _found.Add(Pair(before, own));
            AddPieces(_words[at], _found);
            before = own;
        }
        return CollectionsMarshal.AsSpan(_found);
    }

    /// <param name="own">The word's hash.</param>
    public static ulong Word(ulong own) => Hash.With(WordKind, own);

    /// <param name="before">The hash of the word before it.</param>
    /// <param name="own">The word's.</param>
    public static ulong Pair(ulong before, ulong own) => Hash.With(Hash.With(PairKind, before), own);

    /// <param name="word">With its marks.</param>
    public static void AddPieces(ReadOnlySpan<char> word, List<ulong> found)
    {
        for (var start = 0; start + PieceLength <= word.Length; start++) found.Add(Hash.With(PieceKind, Hash.Of(word.Slice(start, PieceLength))));
    }
}
