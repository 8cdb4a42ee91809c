using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>The features worth learning: those that are met often enough.</summary>
internal sealed class LessonFeatures
{
    private readonly int[] _rowOf;

    private LessonFeatures(FeatureTable counted, List<int> counts, int seen, int vectors)
    {
        Table = new FeatureTable(counts.Count(count => count >= seen));
        _rowOf = new int[counts.Count];
        List<float> rarity = [];
        foreach (var (feature, number) in counted.InOrder())
        {
            if (counts[number] < seen) _rowOf[number] = -1;
            else
            {
                _rowOf[number] = Table.Add(feature);
                rarity.Add(MathF.Log(1 + ((float)vectors / counts[number])));
                Met += counts[number];
            }
        }
        Rarity = [.. rarity];
    }

    /// <summary>Gives each its row, in the order in which they are first met.</summary>
    public FeatureTable Table { get; }

    /// <summary>By row: log(1 + vectors / vectors with the feature).</summary>
    public float[] Rarity { get; }

    /// <summary>How often they are met, all together.</summary>
    public int Met { get; }

    /// <summary>The row of a feature that a slice gave this number; -1 where it isn't worth it.</summary>
    public int Row(int number) => number < 0 ? -1 : _rowOf[number];

    /// <param name="slices">Get the numbers of their features.</param>
    /// <param name="seen">How many parts a feature must be in; two or more.</param>
    public static LessonFeatures Of(LessonSlice[] slices, int seen)
    {
        var met = new MetTwice();
        foreach (var slice in slices)
            foreach (var feature in slice.Features) met.Meet(feature);

        var counted = new FeatureTable(1 << 18);
        List<int> counts = [];
        foreach (var slice in slices) slice.Numbers = Count(slice.Features, met, counted, counts);
        return new LessonFeatures(counted, counts, seen, slices.Sum(slice => slice.Parts.Length));
    }

    /// <returns>For each feature its number in the table; -1 where it is met once.</returns>
    private static int[] Count(ReadOnlySpan<ulong> features, MetTwice met, FeatureTable counted, List<int> counts)
    {
        var numbers = new int[features.Length];
        for (var at = 0; at < features.Length; at++)
        {
            numbers[at] = met.Contains(features[at]) ? counted.Add(features[at]) : -1;
            if (numbers[at] == counts.Count) counts.Add(1);
            else if (numbers[at] >= 0) CollectionsMarshal.AsSpan(counts)[numbers[at]]++;
        }
        return numbers;
    }
}
