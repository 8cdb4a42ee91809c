using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Retrieval.Asked;

/// <summary>How often each of some groups of texts has what texts are made of.</summary>
/// <param name="Starts">By feature's row, where its counts begin; they end where the next one's begin.</param>
/// <param name="Groups">Which groups have the feature, in their order.</param>
/// <param name="Counts">How often each of these has it, at least once.</param>
/// <param name="Lengths">By group, how many features it has, with repetitions.</param>
internal sealed record WordingCounts(FeatureTable Features, int[] Starts, int[] Groups, int[] Counts, int[] Lengths)
{
    /// <summary>Of each group, what its texts are made of.</summary>
    public static WordingCounts Of(IEnumerable<IReadOnlyList<string>> groups)
    {
        var counter = new WordingCounter();
        foreach (var texts in groups) counter.AddGroup(texts);
        return counter.Build();
    }

    /// <summary>How often all groups together have the feature.</summary>
    public int Sum(int row)
    {
        var sum = 0;
        for (var at = Starts[row]; at < Starts[row + 1]; at++) sum += Counts[at];
        return sum;
    }
}
