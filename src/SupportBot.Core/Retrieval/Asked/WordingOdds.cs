namespace SupportBot.Core.Retrieval.Asked;

/// <summary>
/// How likely a message is among the texts of one group, and not of any other: complement naive Bayes over words, pairs and pieces of words (Rennie, Shih,
/// Teevan and Karger, "Tackling the poor assumptions of naive Bayes text classifiers", 2003). Unlike <see cref="WordingIndex"/> it counts how often the others
/// have each of them, and lacking one counts.
/// </summary>
internal sealed class WordingOdds
{
    /// <summary>As if every group had each feature so many times more.</summary>
    private const double Prior = 0.3;

    /// <summary>
    /// Words that stand together tell less than so many by themselves: differences are as many times smaller, and by the root of their number.
    /// </summary>
    private const float Flatness = 4;

    private readonly WordingCounts _counts;
    private readonly int _answered;

    /// <summary>By count, what it adds to its group's logarithm beyond what lacking the feature would.</summary>
    private readonly float[] _gains;

    /// <summary>By group, what each feature of a message adds, whichever it is: a group with few texts has less room for it.</summary>
    private readonly float[] _offsets;

    /// <summary>By feature, the logarithm of how much more often it stands in what nothing answers.</summary>
    private readonly float[] _unanswered;

    /// <param name="answered">So many of the first groups have an answer.</param>
    public WordingOdds(WordingCounts counts, int answered)
    {
        (_counts, _answered) = (counts, answered);
        _gains = new float[counts.Counts.Length];
        _unanswered = new float[counts.Features.Count];
        double all = counts.Lengths.Sum(), room = Prior * counts.Features.Count;
        _offsets = [.. counts.Lengths.Select(length => (float)Math.Log((all - length + room) / (length + room)))];
        double ofAnswered = counts.Lengths.Take(answered).Sum();
        var less = Math.Log((ofAnswered + room) / (all - ofAnswered + room));
        for (var row = 0; row < _unanswered.Length; row++)
        {
            var (sum, here) = (counts.Sum(row), 0);
            for (var at = counts.Starts[row]; at < counts.Starts[row + 1]; at++)
            {
                var count = counts.Counts[at];
                if (counts.Groups[at] < answered) here += count;
                _gains[at] = (float)Math.Log((count + Prior) / Prior * (sum + Prior) / (sum - count + Prior));
            }
            _unanswered[row] = (float)(Math.Log((sum - here + Prior) / (here + Prior)) + less);
        }
    }

    /// <param name="rows">Of what the message is made of, as the <see cref="WordingIndex"/> over the same counts finds them.</param>
    /// <returns>By group with an answer, its odds as a share of the likeliest one's; and the probability, 0 to 1, that none answers.</returns>
    public (float[] Shares, float Unanswered) Of(int[] rows)
    {
        var (scores, unanswered, known) = (new float[_answered], 0f, 0);
        foreach (var row in rows)
        {
            if (row < 0) continue;
            known++;
            unanswered += _unanswered[row];
            for (var at = _counts.Starts[row]; at < _counts.Starts[row + 1] && _counts.Groups[at] < _answered; at++) scores[_counts.Groups[at]] += _gains[at];
        }
        if (known == 0 || _answered == 0) return (scores, 0);
        var best = float.MinValue;
        for (var group = 0; group < _answered; group++) best = MathF.Max(best, scores[group] += known * _offsets[group]);
        var flat = 1 / (Flatness * MathF.Sqrt(known));
        for (var group = 0; group < _answered; group++) scores[group] = MathF.Exp((scores[group] - best) * flat);
        return (scores, _answered == _offsets.Length ? 0 : 1 / (1 + MathF.Exp(-unanswered * flat)));
    }
}
