namespace SupportBot.Core.Retrieval.Asked;

/// <summary>How well the questions of each section fit one message.</summary>
public sealed class AskedMatch
{
    private readonly float[] _scores;
    private readonly float[] _odds;
    private readonly float _ceiling;
    private readonly float _best;
    private readonly float _unanswered;
    private readonly int[] _groupOfPassage;

    /// <param name="scores">By group, those with an answer first.</param>
    /// <param name="odds">By group with an answer, its odds as a share of the likeliest one's.</param>
    /// <param name="ceiling">The score of a group that repeats the message.</param>
    internal AskedMatch(float[] scores, float[] odds, float ceiling, int[] groupOfPassage)
    {
        (_scores, _odds, _ceiling, _groupOfPassage) = (scores, odds, ceiling, groupOfPassage);
        for (var group = 0; group < scores.Length; group++)
        {
            if (group < odds.Length) _best = MathF.Max(_best, scores[group]);
            else _unanswered = MathF.Max(_unanswered, scores[group]);
        }
    }

    public static AskedMatch None { get; } = new([], [], 0, []);

    /// <summary>How well that question fits best that no document answers, as a share of what none can exceed, 0 to 1: about 0.5 where it is the message itself.</summary>
    public float UnansweredFit { get; internal init; }

    /// <summary>The probability that no document answers a message in these words, 0 to 1.</summary>
    public float UnansweredChance { get; internal init; }

    /// <summary>The odds that the message is one of what members ask of the passage's section, as a share of the likeliest section's, 0 to 1.</summary>
    public float Odds(int passage) => _groupOfPassage.Length == 0 || _groupOfPassage[passage] < 0 ? 0 : _odds[_groupOfPassage[passage]];

    /// <summary>The passage's fit as a share of the best passage's, 0 to 1.</summary>
    public float Share(int passage) => _best == 0 ? 0 : Score(passage) / _best;

    /// <summary>Its fit as a share of what a section could have whose questions repeat the message, 0 to 1.</summary>
    public float Fit(int passage) => _ceiling == 0 ? 0 : Score(passage) / _ceiling;

    /// <summary>How much better the questions fit that nothing answers: from 0, over 0.5 where they fit as well, to 1.</summary>
    public float Unanswered(int passage) => _unanswered == 0 ? 0 : _unanswered / (_unanswered + Score(passage));

    /// <summary>The groups of the sections that fit best.</summary>
    internal IEnumerable<int> Best(int count) =>
        Enumerable.Range(0, _odds.Length).Where(group => _scores[group] > 0).OrderByDescending(group => _scores[group]).Take(count);

    private float Score(int passage) => _groupOfPassage.Length == 0 || _groupOfPassage[passage] < 0 ? 0 : _scores[_groupOfPassage[passage]];
}
