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
            for (var place = 0; place < slice.Own.Length; place++)
                if (Of(slice.Own[place]) == share) met.Meet(slice.Own[place], slice.Counts[place]);
        foreach (var slice in slices) Number(slice, share, met);
    }

    /// <summary>By number, in how many parts the feature is.</summary>
    public IReadOnlyList<int> Counts => _counts;

    /// <summary>Every feature that was met twice, by its number.</summary>
    public IEnumerable<(ulong Feature, int Number)> InOrder() => _counted.InOrder();

    private void Number(LessonSlice slice, int share, MetTwice met)
    {
        var own = slice.Own;
        for (var place = 0; place < own.Length; place++)
            if (Of(own[place]) == share) slice.Numbers[place] = met.Contains(own[place]) ? Number(own[place], slice.Counts[place]) : -1;
    }

    private int Number(ulong feature, int count)
    {
        var number = _counted.Add(feature);
        if (number == _counts.Count) _counts.Add(0);
        CollectionsMarshal.AsSpan(_counts)[number] += count;
        return number;
    }
}
