using System.Runtime.InteropServices;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>Counts what the questions of each group are made of.</summary>
internal sealed class AskedIndexBuilder
{
    private readonly FeatureTable _features = new(1 << 16);
    private readonly WordingReader _reader = new();

    /// <summary>How often a group has a feature, in the order of groups.</summary>
    private readonly List<(int Row, int Group, int Count)> _counts = [];

    /// <summary>By feature, where its newest count stands.</summary>
    private readonly List<int> _newest = [];

    private readonly List<int> _lengths = [];

    public int GroupCount => _lengths.Count;

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

    /// <summary>By feature: the groups that have it, with what it adds to each one's score, and its idf.</summary>
    public (FeatureTable Features, int[] Starts, int[] Groups, float[] Impacts, float[] Idf) Build()
    {
        var starts = new int[_features.Count + 1];
        foreach (var (row, _, _) in _counts) starts[row + 1]++;
        var idf = new float[_features.Count];
        for (var row = 0; row < idf.Length; row++)
        {
            idf[row] = Bm25.Idf(starts[row + 1], GroupCount);
            starts[row + 1] += starts[row];
        }
        var average = _lengths.Count == 0 ? 1 : (float)Math.Max(1, _lengths.Average());
        var (groups, impacts, next) = (new int[_counts.Count], new float[_counts.Count], starts[..^1]);
        foreach (var (row, group, count) in _counts)
        {
            groups[next[row]] = group;
            impacts[next[row]++] = idf[row] * Bm25.Saturation(count, _lengths[group], average);
        }
        return (_features, starts, groups, impacts, idf);
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
