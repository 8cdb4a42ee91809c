using System.Runtime.InteropServices;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>Counts what the questions of each group are made of.</summary>
internal sealed class WordingCounter
{
    private readonly FeatureTable _features = new(1 << 16);
    private readonly WordingReader _reader = new();

    /// <summary>How often a group has a feature, in the order of groups.</summary>
    private readonly List<(int Row, int Group, int Count)> _counts = [];

    /// <summary>By feature, where its newest count stands.</summary>
    private readonly List<int> _newest = [];

    private readonly List<int> _lengths = [];

    public void AddGroup(IReadOnlyList<string> texts)
    {
        var (group, length) = (_lengths.Count, 0);
        foreach (var text in texts)
        {
            var read = _reader.Read(text);
            length += read.Length;
            foreach (var feature in read) Count(_features.Add(feature), group);
        }
        _lengths.Add(length);
    }

    public WordingCounts Build()
    {
        var starts = new int[_features.Count + 1];
        foreach (var (row, _, _) in _counts) starts[row + 1]++;
        for (var row = 0; row < _features.Count; row++) starts[row + 1] += starts[row];
        var (groups, counts, next) = (new int[_counts.Count], new int[_counts.Count], starts[..^1]);
        foreach (var (row, group, count) in _counts)
        {
            groups[next[row]] = group;
            counts[next[row]++] = count;
        }
        return new WordingCounts(_features, starts, groups, counts, [.. _lengths]);
    }

    private void Count(int row, int group)
    {
        if (row == _newest.Count) _newest.Add(-1);
        var at = _newest[row];
        if (at >= 0 && _counts[at].Group == group)
        {
            CollectionsMarshal.AsSpan(_counts)[at].Count++;
            return;
        }
        _newest[row] = _counts.Count;
        _counts.Add((row, group, 1));
    }
}
