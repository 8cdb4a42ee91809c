namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Some lessons as the features of their parts, each once to a part, one part behind the other. A feature stands there as its place among the slice's own,
/// for most of them come again and again.
/// </summary>
/// <param name="own">The features, in the order in which they are met.</param>
/// <param name="counts">In how many parts each of these is.</param>
/// <param name="places">All parts' features.</param>
internal sealed class LessonSlice(ReadOnlySpan<ulong> own, ReadOnlySpan<int> counts, ReadOnlySpan<int> places, ReadOnlySpan<LessonPart> parts)
{
    private readonly ulong[] _own = Copy(own);
    private readonly int[] _counts = Copy(counts);
    private readonly int[] _places = Copy(places);
    private readonly LessonPart[] _parts = [.. parts];

    public ReadOnlySpan<ulong> Own => _own;

    public ReadOnlySpan<int> Counts => _counts;

    public ReadOnlySpan<int> Places => _places;

    public ReadOnlySpan<LessonPart> Parts => _parts;

    /// <summary>By place: what <see cref="FeatureShare"/> numbers the feature; -1 of one that is met too seldom.</summary>
    public int[] Numbers { get; } = GC.AllocateUninitializedArray<int>(own.Length);

    /// <summary>Into room that isn't cleared before: there is much of it.</summary>
    private static T[] Copy<T>(ReadOnlySpan<T> items)
        where T : unmanaged
    {
        var copy = GC.AllocateUninitializedArray<T>(items.Length);
        items.CopyTo(copy);
        return copy;
    }
}
