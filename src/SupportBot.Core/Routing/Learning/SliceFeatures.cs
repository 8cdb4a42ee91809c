using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>Collects the features of a slice's parts, in the same room for one slice after the other.</summary>
internal sealed class SliceFeatures
{
    private readonly FeatureTable _table = new(1 << 14);
    private readonly List<ulong> _own = [];
    private readonly List<int> _places = [];

    /// <summary>By place among the slice's own: the part that had the feature last, and how many have it.</summary>
    private (int Part, int Count)[] _met = new (int, int)[1 << 14];

    private int _part;

    /// <summary>How many the parts have so far.</summary>
    public int Count => _places.Count;

    public void BeginSlice()
    {
        _table.Clear();
        _own.Clear();
        _places.Clear();
    }

    public void BeginPart() => _part++;

    /// <summary>Where it stands among the slice's own; one that is new becomes the last.</summary>
    public int PlaceOf(ulong feature)
    {
        var place = _table.Add(feature);
        if (place < _own.Count) return place;
        _own.Add(feature);
        if (place == _met.Length) Array.Resize(ref _met, place * 2);
        _met[place] = default;
        return place;
    }

    /// <summary>One that the part has already isn't added again.</summary>
    public void Add(int place)
    {
        ref var met = ref _met[place];
        if (met.Part == _part) return;
        met = (_part, met.Count + 1);
        _places.Add(place);
    }

    public LessonSlice Slice(List<LessonPart> parts) => new(
        CollectionsMarshal.AsSpan(_own), [.. _met.AsSpan(0, _own.Count).ToArray().Select(met => met.Count)], CollectionsMarshal.AsSpan(_places),
        CollectionsMarshal.AsSpan(parts));
}
