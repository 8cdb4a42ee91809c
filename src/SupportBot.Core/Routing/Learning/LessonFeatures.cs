namespace SupportBot.Core.Routing.Learning;

/// <summary>The features worth learning: those that are met often enough.</summary>
internal sealed class LessonFeatures
{
    private readonly int[][] _rowsOf;

    private LessonFeatures(FeatureShare[] shares, int seen, int vectors)
    {
        Table = new FeatureTable(shares.Sum(share => share.Counts.Count(count => count >= seen)));
        List<float> rarity = [];
        _rowsOf = [.. shares.Select(Keep)];
        Rarity = [.. rarity];

        int[] Keep(FeatureShare share)
        {
            var rows = new int[share.Counts.Count];
            Array.Fill(rows, -1);
            foreach (var (feature, number) in share.InOrder())
            {
                if (share.Counts[number] < seen) continue;
                rarity.Add(MathF.Log(1 + ((float)vectors / share.Counts[number])));
                rows[number] = Table.Add(feature);
            }
            return rows;
        }
    }

    /// <summary>Gives each its row.</summary>
    public FeatureTable Table { get; }

    /// <summary>By row: log(1 + vectors / vectors with the feature).</summary>
    public float[] Rarity { get; }

    /// <summary>The row of a feature that its slice has under this number; -1 where it isn't worth it.</summary>
    public int Row(ulong feature, int number) => number < 0 ? -1 : _rowsOf[FeatureShare.Of(feature)][number];

    /// <param name="slices">Get the numbers of their features.</param>
    /// <param name="seen">How many parts a feature must be in; two or more.</param>
    public static LessonFeatures Of(LessonSlice[] slices, int seen)
    {
        var shares = new FeatureShare[FeatureShare.Count];
        Parallel.For(0, shares.Length, at => shares[at] = new FeatureShare(slices, at));
        return new LessonFeatures(shares, seen, slices.Sum(slice => slice.Parts.Length));
    }
}
