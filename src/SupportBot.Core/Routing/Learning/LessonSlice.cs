using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>Some lessons as the features of their parts, each once to a part, one part behind the other.</summary>
internal sealed class LessonSlice
{
    /// <summary>Room for what some hundred lessons need, so that it seldom moves.</summary>
    private const int Usual = 1 << 16;

    private readonly List<ulong> _features = new(Usual);
    private readonly List<LessonPart> _parts = new(1 << 10);

    public ReadOnlySpan<ulong> Features => CollectionsMarshal.AsSpan(_features);

    public ReadOnlySpan<LessonPart> Parts => CollectionsMarshal.AsSpan(_parts);

    /// <summary>What <see cref="FeatureShare"/> numbers the features; -1 of one that is met once.</summary>
    public int[] Numbers { get; private set; } = [];

    public void Add(ulong feature) => _features.Add(feature);

    public void EndPart(int lesson, bool isSentence) => _parts.Add(new LessonPart(lesson, isSentence, _features.Count));

    public void MakeRoomForNumbers() => Numbers = GC.AllocateUninitializedArray<int>(_features.Count);
}
