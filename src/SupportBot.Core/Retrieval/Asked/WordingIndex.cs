using SupportBot.Core.Retrieval.Index;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>How much each of some groups of texts is worded like a message: BM25 over words, pairs and pieces of words.</summary>
internal sealed class WordingIndex
{
    /// <summary>More characters than a person asks with. Of a longer message the end is looked at.</summary>
    private const int LongestMessage = 600;

    private readonly WordingCounts _counts;
    private readonly float[] _impacts;
    private readonly float[] _idf;
    private readonly float _highestIdf;

    public WordingIndex(WordingCounts counts)
    {
        _counts = counts;
        _highestIdf = Bm25.Idf(1, Math.Max(1, GroupCount));
        _idf = new float[counts.Features.Count];
        _impacts = new float[counts.Groups.Length];
        var average = GroupCount == 0 ? 1 : (float)Math.Max(1, counts.Lengths.Average());
        for (var row = 0; row < _idf.Length; row++)
        {
            var (start, end) = (counts.Starts[row], counts.Starts[row + 1]);
            _idf[row] = Bm25.Idf(end - start, GroupCount);
            for (var at = start; at < end; at++) _impacts[at] = _idf[row] * Bm25.Saturation(counts.Counts[at], counts.Lengths[counts.Groups[at]], average);
        }
    }

    public int GroupCount => _counts.Lengths.Length;

    /// <summary>What a message is made of, each once.</summary>
    public static HashSet<ulong> FeaturesOf(string message)
    {
        var text = message.Length > LongestMessage ? message.AsSpan(message.Length - LongestMessage) : message;
        var read = new WordingReader().Read(text);
        var features = new HashSet<ulong>(read.Length);
        foreach (var feature in read) features.Add(feature);
        return features;
    }

    /// <summary>The rows of what a message is made of, in its order; below 0 for what no group has.</summary>
    public int[] RowsOf(HashSet<ulong> features)
    {
        var (rows, next) = (new int[features.Count], 0);
        foreach (var feature in features) rows[next++] = _counts.Features.Find(feature);
        return rows;
    }

    /// <returns>By group, its score; and what none can exceed: that of a group which does nothing but repeat the message.</returns>
    public (float[] Scores, float Ceiling) Score(int[] rows)
    {
        var (scores, ceiling) = (new float[GroupCount], 0f);
        foreach (var row in rows)
        {
            ceiling += row < 0 ? _highestIdf : _idf[row];
            if (row >= 0) Add(row, scores);
        }
        return (scores, ceiling * (Bm25.K1 + 1));
    }

    private void Add(int row, float[] scores)
    {
        for (var at = _counts.Starts[row]; at < _counts.Starts[row + 1]; at++) scores[_counts.Groups[at]] += _impacts[at];
    }
}
