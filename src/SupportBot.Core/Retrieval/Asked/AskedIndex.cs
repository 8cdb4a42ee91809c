using SupportBot.Core.Corpus;
using SupportBot.Core.Retrieval.Index;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>
/// Finds the sections whose questions are worded most like a message, by BM25 over words, pairs and pieces of words. A section's own text counts as one more
/// question. Where the group has written down no questions it is empty, and says nothing.
/// </summary>
public sealed class AskedIndex
{
    /// <summary>More characters than a person asks with. Of a longer message the end is looked at.</summary>
    private const int LongestMessage = 600;

    private readonly FeatureTable _features;
    private readonly int[] _starts;
    private readonly int[] _groups;
    private readonly float[] _impacts;
    private readonly float[] _idf;
    private readonly float _highestIdf;
    private readonly int[] _groupOfPassage;
    private readonly List<int>[] _passagesOfGroup;
    private readonly int _answered;

    public AskedIndex(AskedQuestions asked, IReadOnlyList<Passage> passages)
    {
        var sections = asked.Answered.Count == 0 ? [] : passages.Select(passage => passage.Reference).Distinct().ToList();
        var numbers = sections.Select((reference, number) => (reference, number)).ToDictionary(section => section.reference, section => section.number);
        _answered = sections.Count;
        _groupOfPassage = [.. passages.Select(passage => numbers.GetValueOrDefault(passage.Reference, -1))];
        _passagesOfGroup = [.. sections.Select(_ => new List<int>())];
        for (var passage = 0; passage < _groupOfPassage.Length; passage++)
            if (_groupOfPassage[passage] >= 0) _passagesOfGroup[_groupOfPassage[passage]].Add(passage);

        var questions = asked.Answered.ToLookup(group => group.Name, group => group.Questions);
        var builder = new AskedIndexBuilder();
        foreach (var (reference, own) in sections.Zip(_passagesOfGroup))
            builder.AddGroup([.. questions[reference].SelectMany(lines => lines), .. own.Select(passage => passages[passage].Text)]);
        foreach (var group in _answered == 0 ? [] : asked.Unanswered) builder.AddGroup(group.Questions);
        (_features, _starts, _groups, _impacts, _idf) = builder.Build();
        _highestIdf = Bm25.Idf(1, Math.Max(1, builder.GroupCount));
        GroupCount = builder.GroupCount;
    }

    public static AskedIndex Empty { get; } = new(AskedQuestions.None, []);

    /// <summary>Whether the group has written down nothing.</summary>
    public bool IsEmpty => GroupCount == 0;

    private int GroupCount { get; }

    /// <summary>How well each section's questions fit the message.</summary>
    public AskedMatch Match(string message)
    {
        if (IsEmpty) return AskedMatch.None;
        var text = message.Length > LongestMessage ? message.AsSpan(message.Length - LongestMessage) : message;
        var scores = new float[GroupCount];
        var ceiling = 0f;
        var features = new WordingReader().Read(text);
        var seen = new HashSet<ulong>(features.Length);
        foreach (var feature in features)
        {
            if (!seen.Add(feature)) continue;
            var row = _features.Find(feature);
            ceiling += row < 0 ? _highestIdf : _idf[row];
            if (row >= 0) Add(row, scores);
        }
        return new AskedMatch(scores, _answered, ceiling * (Bm25.K1 + 1), _groupOfPassage);
    }

    /// <summary>The passages of the sections that fit best.</summary>
    public void AddBest(AskedMatch match, int sections, HashSet<int> passages)
    {
        foreach (var group in match.Best(sections)) passages.UnionWith(_passagesOfGroup[group]);
    }

    private void Add(int row, float[] scores)
    {
        for (var at = _starts[row]; at < _starts[row + 1]; at++) scores[_groups[at]] += _impacts[at];
    }
}
