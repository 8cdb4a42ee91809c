using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>The questions that a message is most like, one by one: they vote on the section that answers.</summary>
internal sealed class AskedLines
{
    /// <summary>How many questions vote.</summary>
    private const int Voters = 24;

    /// <summary>
    /// What more than one question in so many has tells little of which are near; where there are few questions, what more than that many have.
    /// </summary>
    private const int OneOf = 25, Few = 50;

    private readonly NearestTexts _texts;
    private readonly float[] _rarity;
    private readonly int[] _groupOf;

    /// <param name="groupOf">By question, its group.</param>
    public AskedLines(WordingCounts each, int[] groupOf)
    {
        var most = Math.Max(Few, groupOf.Length / OneOf);
        _groupOf = groupOf;
        _rarity = new float[each.Features.Count];
        for (var row = 0; row < _rarity.Length; row++)
            if (each.Having(row) <= most) _rarity[row] = MathF.Log(1 + ((float)groupOf.Length / each.Having(row)));
        _texts = new NearestTexts(each.Starts, each.Groups, _rarity, groupOf.Length);
    }

    /// <param name="rows">Of what the message is made of; below 0 for what no question has.</param>
    /// <param name="likeness">Gets by group how like the message the question is that is most so, 0 to 1; 0 where none is among the nearest.</param>
    /// <param name="shares">Gets by group which share of the votes its questions have, 0 to 1.</param>
    public void Find(int[] rows, float[] likeness, float[] shares)
    {
        Span<NearText> nearest = stackalloc NearText[Voters];
        _texts.Find([.. rows.Where(row => row >= 0 && _rarity[row] > 0).Select(row => (row, _rarity[row]))], nearest);
        var votes = NearText.Nobody;
        foreach (var question in nearest) votes += question.Vote;
        foreach (var question in nearest)
        {
            var group = _groupOf[question.Text];
            likeness[group] = MathF.Max(likeness[group], question.Likeness);
            shares[group] += question.Vote / votes;
        }
    }
}
