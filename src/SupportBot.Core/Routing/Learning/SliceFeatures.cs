using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>Collects the features of a slice's parts, in the same room for one slice after the other.</summary>
internal sealed class SliceFeatures
{
    private readonly List<ulong> _own = [];
    private readonly List<int> _counts = [];
    private readonly List<int> _metIn = [];
    private readonly List<int> _places = [];
    private readonly FeatureTable _table = new(1 << 14);
    private int _part;

    /// <summary>How many the parts have so far.</summary>
    public int Count => _places.Count;

    public void BeginSlice()
    {
        _table.Clear();
        _own.Clear();
        _counts.Clear();
        _metIn.Clear();
        _places.Clear();
    }

    public void BeginPart() => _part++;

    /// <summary>One that the part has already isn't added again.</summary>
    public void Add(ulong feature)
    {
        var place = _table.Add(feature);
        if (place == _own.Count)
        {
            _own.Add(feature);
            _counts.Add(0);
            _metIn.Add(0);
        }
        ref var metIn = ref CollectionsMarshal.AsSpan(_metIn)[place];
        if (metIn == _part) return;
        metIn = _part;
        CollectionsMarshal.AsSpan(_counts)[place]++;
        _places.Add(place);
    }

    public LessonSlice Slice(List<LessonPart> parts) => new(
        CollectionsMarshal.AsSpan(_own), CollectionsMarshal.AsSpan(_counts), CollectionsMarshal.AsSpan(_places), CollectionsMarshal.AsSpan(parts));
}
