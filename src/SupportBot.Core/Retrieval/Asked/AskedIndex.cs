using SupportBot.Core.Corpus;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>
/// Finds the sections whose questions are worded most like a message, by BM25 over words, pairs and pieces of words. A section's own text counts as one more
/// question. Where the group has written down no questions it is empty, and says nothing.
/// </summary>
public sealed class AskedIndex
{
    /// <summary>Made beside the rest of a start: the first message that needs it waits for it, and many need it not.</summary>
    private readonly Task<AskedWordings> _wordings;

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
        var unanswered = _answered == 0 ? [] : asked.Unanswered;
        IReadOnlyList<string>[] groups = [.. sections.Zip(_passagesOfGroup, Texts), .. unanswered.Select(group => group.Questions)];
        int[] groupOf = [.. groups.SelectMany((texts, group) => Enumerable.Repeat(group, texts.Count))];
        _wordings = Task.Run(() => AskedWordings.Of([.. groups.SelectMany(texts => texts)], groupOf, groups.Length, _answered));

        IReadOnlyList<string> Texts(string reference, List<int> own) =>
            [.. questions[reference].SelectMany(lines => lines), .. own.Select(passage => passages[passage].Text)];
    }

    public static AskedIndex Empty { get; } = new(AskedQuestions.None, []);

    /// <summary>Whether the group has written down nothing.</summary>
    public bool IsEmpty => _answered == 0;

    /// <summary>Ends when no message has to wait any more.</summary>
    public Task Counted => _wordings;

    /// <summary>How well each section's questions fit the message.</summary>
    public AskedMatch Match(string message)
    {
        if (IsEmpty) return AskedMatch.None;
        var (wording, groupOdds, lines) = _wordings.GetAwaiter().GetResult();
        var rows = wording.RowsOf(WordingIndex.FeaturesOf(message));
        var (scores, ceiling) = wording.Score(rows);
        var (odds, unansweredChance) = groupOdds.Of(rows);
        var (likeness, shares) = (new float[scores.Length], new float[scores.Length]);
        lines.Find(rows, likeness, shares);
        return new AskedMatch(scores, odds, ceiling, _groupOfPassage, likeness, shares) { UnansweredChance = unansweredChance };
    }

    /// <summary>The passages of the sections that fit best.</summary>
    public void AddBest(AskedMatch match, int sections, HashSet<int> passages)
    {
        foreach (var group in match.Best(sections)) passages.UnionWith(_passagesOfGroup[group]);
    }
}
