using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>How often each of some texts, or of some groups of texts, has what texts are made of.</summary>
/// <param name="Starts">By feature's row, where its counts begin; they end where the next one's begin.</param>
/// <param name="Groups">Which texts or groups have the feature, in their order.</param>
/// <param name="Counts">How often each of these has it, at least once.</param>
/// <param name="Lengths">By text or group, how many features it has, with repetitions.</param>
internal sealed record WordingCounts(FeatureTable Features, int[] Starts, int[] Groups, int[] Counts, int[] Lengths)
{
    /// <summary>Of each text.</summary>
    public static WordingCounts Of(IReadOnlyList<string> texts)
    {
        // A word has about as many features as letters.
        var counter = new WordingCounter(room: texts.Sum(text => text.Length));
        foreach (var text in texts) counter.Add(text);
        return counter.Build();
    }

    /// <summary>The same of groups of these, over the same features.</summary>
    /// <param name="groupOf">By text, its group; in rising order.</param>
    public WordingCounts Together(int[] groupOf, int groups)
    {
        var starts = new int[Starts.Length];
        var lengths = new int[groups];
        List<int> having = [], counts = [];
        for (var row = 0; row + 1 < Starts.Length; row++)
        {
            var before = -1;
            for (var at = Starts[row]; at < Starts[row + 1]; at++)
            {
                var group = groupOf[Groups[at]];
                if (group == before)
                {
                    counts[^1] += Counts[at];
                    continue;
                }
                having.Add(before = group);
                counts.Add(Counts[at]);
            }
            starts[row + 1] = having.Count;
        }
        for (var text = 0; text < Lengths.Length; text++) lengths[groupOf[text]] += Lengths[text];
        return new WordingCounts(Features, starts, [.. having], [.. counts], lengths);
    }

    /// <summary>In how many texts or groups the feature is.</summary>
    public int Having(int row) => Starts[row + 1] - Starts[row];

    /// <summary>How often all together have the feature.</summary>
    public int Sum(int row)
    {
        var sum = 0;
        for (var at = Starts[row]; at < Starts[row + 1]; at++) sum += Counts[at];
        return sum;
    }
}
