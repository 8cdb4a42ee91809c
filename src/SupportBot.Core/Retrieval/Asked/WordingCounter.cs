using System.Runtime.InteropServices;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>Counts what each of some texts is made of. A word that comes again isn't taken to pieces again.</summary>
/// <param name="room">For so many counts.</param>
internal sealed class WordingCounter(int room)
{
    private readonly FeatureTable _features = new(1 << 16);
    private readonly WordingWords _words = new();

    /// <summary>Words by their hash.</summary>
    private readonly FeatureTable _known = new(1 << 13);

    /// <summary>By known word: its row, and where among <see cref="_pieces"/> its own begin and end.</summary>
    private readonly List<(int Row, int From, int To)> _rowsOf = [];

    private readonly List<int> _pieces = [];
    private readonly List<ulong> _found = [];

    /// <summary>By feature, the place behind its newest count; 0 where it has none.</summary>
    private int[] _newest = new int[1 << 16];

    /// <summary>How often a text has a feature, in the order of texts.</summary>
    private (int Row, int Text, int Count)[] _counts = new (int, int, int)[room];

    private int _counted;

    private readonly List<int> _lengths = [];

    public void Add(string text)
    {
        var (length, before) = (0, 0UL);
        _words.Fill(text);
        for (var at = 0; at < _words.Count; at++)
        {
            var own = _words.Hash(at);
            var number = _known.Add(own);
            var isNew = number == _rowsOf.Count;
            var row = isNew ? _features.Add(WordingReader.Word(own)) : _rowsOf[number].Row;
            Count(row);
            if (before != 0) Count(_features.Add(WordingReader.Pair(before, own)));
            if (isNew) _rowsOf.Add((row, _pieces.Count, ReadPieces(_words[at])));
            var (_, from, to) = _rowsOf[number];
            foreach (var piece in CollectionsMarshal.AsSpan(_pieces)[from..to]) Count(piece);
            length += to - from + (before == 0 ? 1 : 2);
            before = own;
        }
        _lengths.Add(length);
    }

    public WordingCounts Build()
    {
        var starts = new int[_features.Count + 1];
        var all = _counts.AsSpan(0, _counted);
        foreach (var (row, _, _) in all) starts[row + 1]++;
        for (var row = 0; row < _features.Count; row++) starts[row + 1] += starts[row];
        var (texts, counts, next) = (new int[_counted], new int[_counted], starts[..^1]);
        foreach (var (row, text, count) in all)
        {
            texts[next[row]] = text;
            counts[next[row]++] = count;
        }
        return new WordingCounts(_features, starts, texts, counts, [.. _lengths]);
    }

    /// <returns>Where the rows of the word's pieces end.</returns>
    private int ReadPieces(ReadOnlySpan<char> word)
    {
        _found.Clear();
        WordingReader.AddPieces(word, _found);
        foreach (var piece in _found) _pieces.Add(_features.Add(piece));
        return _pieces.Count;
    }

    private void Count(int row)
    {
        if (row >= _newest.Length) Array.Resize(ref _newest, row * 2);
        ref var newest = ref _newest[row];
        if (newest > 0 && _counts[newest - 1].Text == _lengths.Count)
        {
            _counts[newest - 1].Count++;
            return;
        }
        if (_counted == _counts.Length) Array.Resize(ref _counts, (_counted + 1) * 2);
        _counts[_counted++] = (row, _lengths.Count, 1);
        newest = _counted;
    }
}
