namespace SupportBot.Transcripts;

/// <summary>What changed between an expected and an actual text, with as few changed lines as possible.</summary>
internal static class LineDifference
{
    /// <summary>
    /// Both texts in one, each line with its sign: <c>-</c> expected only, <c>+</c> actual only, a space in both. A gap stays as it was written.
    /// </summary>
    public static IReadOnlyList<DifferenceLine> Of(IReadOnlyList<ExpectedLine> expected, IReadOnlyList<string> actual)
    {
        var costs = Costs(expected, actual);
        List<DifferenceLine> lines = [];
        var (i, j) = (0, 0);
        while (i < expected.Count || j < actual.Count)
        {
            if (i < expected.Count && expected[i].IsGap)
            {
                if (j < actual.Count && costs[i, j] == costs[i, j + 1]) j++;
                else lines.Add(new(' ', expected[i++].Text));
            }
            else if (i < expected.Count && j < actual.Count && expected[i].Matches(actual[j]) && costs[i, j] == costs[i + 1, j + 1])
            {
                lines.Add(new(' ', actual[j]));
                (i, j) = (i + 1, j + 1);
            }
            else if (i < expected.Count && costs[i, j] == costs[i + 1, j] + 1)
            {
                lines.Add(new('-', expected[i++].Text));
            }
            else
            {
                lines.Add(new('+', actual[j++]));
            }
        }
        return lines;
    }

    /// <summary>How many lines differ, at the least, from each pair of places to the ends.</summary>
    private static int[,] Costs(IReadOnlyList<ExpectedLine> expected, IReadOnlyList<string> actual)
    {
        var costs = new int[expected.Count + 1, actual.Count + 1];
        for (var i = expected.Count; i >= 0; i--)
            for (var j = actual.Count; j >= 0; j--)
                if (i < expected.Count || j < actual.Count) costs[i, j] = Cost(i, j);
        return costs;

        int Cost(int i, int j)
        {
            if (i == expected.Count) return costs[i, j + 1] + 1;
            var isGap = expected[i].IsGap;
            var without = costs[i + 1, j] + (isGap ? 0 : 1);
            if (j == actual.Count) return without;
            var cost = Math.Min(without, costs[i, j + 1] + (isGap ? 0 : 1));
            return !isGap && expected[i].Matches(actual[j]) ? Math.Min(cost, costs[i + 1, j + 1]) : cost;
        }
    }
}
