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
    private readonly float[] _likeness;
    private readonly float[] _shares;

    /// <param name="scores">By group, those with an answer first.</param>
    /// <param name="odds">By group with an answer, its odds as a share of the likeliest one's.</param>
    /// <param name="ceiling">The score of a group that repeats the message.</param>
    /// <param name="likeness">By group, how like the message that question is which is most so.</param>
    /// <param name="shares">By group, its share of the nearest questions' votes.</param>
    internal AskedMatch(float[] scores, float[] odds, float ceiling, int[] groupOfPassage, float[] likeness, float[] shares)
    {
        (_scores, _odds, _ceiling, _groupOfPassage, _likeness, _shares) = (scores, odds, ceiling, groupOfPassage, likeness, shares);
        for (var group = 0; group < scores.Length; group++)
        {
            if (group < odds.Length)
            {
                _best = MathF.Max(_best, scores[group]);
                continue;
            }
            _unanswered = MathF.Max(_unanswered, scores[group]);
            UnansweredLine = MathF.Max(UnansweredLine, likeness[group]);
            UnansweredVotes += shares[group];
        }
    }

    public static AskedMatch None { get; } = new([], [], 0, [], [], []);

    /// <summary>How like the message that question is which no document answers and which is most so, 0 to 1.</summary>
    public float UnansweredLine { get; }

    /// <summary>Which share of the questions that the message is most like no document answers, 0 to 1: the more like, the more one counts.</summary>
    public float UnansweredVotes { get; }

    /// <summary>The probability that no document answers a message in these words, 0 to 1.</summary>
    public float UnansweredChance { get; internal init; }

    /// <summary>The odds that the message is one of what members ask of the passage's section, as a share of the likeliest section's, 0 to 1.</summary>
    public float Odds(int passage) => Of(passage, _odds);

    /// <summary>How like the message that question of the passage's section is which is most so, 0 to 1; 0 where none is among the nearest.</summary>
    public float Line(int passage) => Of(passage, _likeness);

    /// <summary>Which share of the questions that the message is most like are the section's, 0 to 1.</summary>
    public float Votes(int passage) => Of(passage, _shares);

    /// <summary>The passage's fit as a share of the best passage's, 0 to 1.</summary>
    public float Share(int passage) => _best == 0 ? 0 : Score(passage) / _best;

    /// <summary>Its fit as a share of what a section could have whose questions repeat the message, 0 to 1.</summary>
    public float Fit(int passage) => _ceiling == 0 ? 0 : Score(passage) / _ceiling;

    /// <summary>How much better the questions fit that nothing answers: from 0, over 0.5 where they fit as well, to 1.</summary>
    public float Unanswered(int passage) => _unanswered == 0 ? 0 : _unanswered / (_unanswered + Score(passage));

    /// <summary>The groups of the sections that fit best.</summary>
    internal IEnumerable<int> Best(int count) =>
        Enumerable.Range(0, _odds.Length).Where(group => _scores[group] > 0).OrderByDescending(group => _scores[group]).Take(count);

    private float Score(int passage) => Of(passage, _scores);

    private float Of(int passage, float[] byGroup) => _groupOfPassage.Length == 0 || _groupOfPassage[passage] < 0 ? 0 : byGroup[_groupOfPassage[passage]];
}
