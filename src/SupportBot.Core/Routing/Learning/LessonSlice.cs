namespace SupportBot.Core.Routing.Learning;

/// <summary>Some lessons as the features of their parts, each once to a part, one part behind the other.</summary>
internal sealed class LessonSlice(ReadOnlySpan<ulong> features, ReadOnlySpan<LessonPart> parts)
{
    private readonly ulong[] _features = Copy(features);
    private readonly LessonPart[] _parts = [.. parts];

    public ReadOnlySpan<ulong> Features => _features;

    public ReadOnlySpan<LessonPart> Parts => _parts;

    /// <summary>What <see cref="FeatureShare"/> numbers the features; -1 of one that is met once.</summary>
    public int[] Numbers { get; } = GC.AllocateUninitializedArray<int>(features.Length);

    /// <summary>Into room that isn't cleared before: there is much of it.</summary>
    private static ulong[] Copy(ReadOnlySpan<ulong> features)
    {
        var copy = GC.AllocateUninitializedArray<ulong>(features.Length);
        features.CopyTo(copy);
        return copy;
    }
}
