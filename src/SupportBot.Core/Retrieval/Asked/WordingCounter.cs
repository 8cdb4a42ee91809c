using System.Runtime.InteropServices;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>Counts what each of some texts is made of.</summary>
internal sealed class WordingCounter
{
    private readonly FeatureTable _features = new(1 << 16);
    private readonly WordingReader _reader = new();

    /// <summary>How often a text has a feature, in the order of texts.</summary>
    private readonly List<(int Row, int Text, int Count)> _counts = [];

    /// <summary>By feature, where its newest count stands.</summary>
    private readonly List<int> _newest = [];

    private readonly List<int> _lengths = [];

    public void Add(string text)
    {
        var read = _reader.Read(text);
        foreach (var feature in read) Count(_features.Add(feature), _lengths.Count);
        _lengths.Add(read.Length);
    }

    public WordingCounts Build()
    {
        var starts = new int[_features.Count + 1];
        foreach (var (row, _, _) in _counts) starts[row + 1]++;
        for (var row = 0; row < _features.Count; row++) starts[row + 1] += starts[row];
        var (texts, counts, next) = (new int[_counts.Count], new int[_counts.Count], starts[..^1]);
        foreach (var (row, text, count) in _counts)
        {
            texts[next[row]] = text;
            counts[next[row]++] = count;
        }
        return new WordingCounts(_features, starts, texts, counts, [.. _lengths]);
    }

    private void Count(int row, int text)
    {
        if (row == _newest.Count) _newest.Add(-1);
        var at = _newest[row];
        if (at >= 0 && _counts[at].Text == text)
        {
            CollectionsMarshal.AsSpan(_counts)[at].Count++;
            return;
        }
        _newest[row] = _counts.Count;
        _counts.Add((row, text, 1));
    }
}
