using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>Counts a share of all features, so that several processors count side by side.</summary>
internal sealed class FeatureShare
{
    /// <summary>How many there are, whatever the number of processors: the rows must not depend on it.</summary>
    public const int Count = 1 << Bits;

    private const int Bits = 2;

    /// <summary>Neither where <see cref="MetTwice"/> nor where <see cref="FeatureTable"/> looks first.</summary>
    private const int Shift = 38;

    private readonly FeatureTable _counted = new(1 << 16);
    private readonly List<int> _counts = [];

    public static int Of(ulong feature) => (int)(feature >> Shift) & (Count - 1);

    /// <param name="slices">Get numbers for those of their features that are in this share.</param>
    public FeatureShare(LessonSlice[] slices, int share)
    {
        var met = new MetTwice();
        foreach (var slice in slices)
            foreach (var feature in slice.Features)
                if (Of(feature) == share) met.Meet(feature);
        foreach (var slice in slices) Number(slice, share, met);
    }

    /// <summary>Every feature that was met twice, and by its number in how many parts it is.</summary>
    public IEnumerable<(ulong Feature, int Number, int Count)> All() => _counted.InOrder().Select(entry => (entry.Feature, entry.Row, _counts[entry.Row]));

    private void Number(LessonSlice slice, int share, MetTwice met)
    {
        var features = slice.Features;
        for (var at = 0; at < features.Length; at++)
            if (Of(features[at]) == share) slice.Numbers[at] = met.Contains(features[at]) ? Number(features[at]) : -1;
    }

    private int Number(ulong feature)
    {
        var number = _counted.Add(feature);
        if (number == _counts.Count) _counts.Add(1);
        else CollectionsMarshal.AsSpan(_counts)[number]++;
        return number;
    }
}
