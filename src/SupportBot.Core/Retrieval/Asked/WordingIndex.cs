using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>How much each of some groups of texts is worded like a message: BM25 over words, pairs and pieces of words.</summary>
internal sealed class WordingIndex
{
    /// <summary>More characters than a person asks with. Of a longer message the end is looked at.</summary>
    private const int LongestMessage = 600;

    private readonly FeatureTable _features;
    private readonly int[] _starts;
    private readonly int[] _groups;
    private readonly float[] _impacts;
    private readonly float[] _idf;
    private readonly float _highestIdf;

    public WordingIndex(IEnumerable<IReadOnlyList<string>> groups)
    {
        var builder = new AskedIndexBuilder();
        foreach (var texts in groups) builder.AddGroup(texts);
        (_features, _starts, _groups, _impacts, _idf) = builder.Build();
        GroupCount = builder.GroupCount;
        _highestIdf = Bm25.Idf(1, Math.Max(1, GroupCount));
    }

    public int GroupCount { get; }

    /// <summary>What a message is made of, each once.</summary>
    public static HashSet<ulong> FeaturesOf(string message)
    {
        var text = message.Length > LongestMessage ? message.AsSpan(message.Length - LongestMessage) : message;
        var read = new WordingReader().Read(text);
        var features = new HashSet<ulong>(read.Length);
        foreach (var feature in read) features.Add(feature);
        return features;
    }

    /// <summary>By group, its score; and what none can exceed: that of a group which does nothing but repeat the message.</summary>
    public (float[] Scores, float Ceiling) Score(HashSet<ulong> features)
    {
        var (scores, ceiling) = (new float[GroupCount], 0f);
        foreach (var feature in features)
        {
            var row = _features.Find(feature);
            ceiling += row < 0 ? _highestIdf : _idf[row];
            if (row >= 0) Add(row, scores);
        }
        return (scores, ceiling * (Bm25.K1 + 1));
    }

    private void Add(int row, float[] scores)
    {
        for (var at = _starts[row]; at < _starts[row + 1]; at++) scores[_groups[at]] += _impacts[at];
    }
}
