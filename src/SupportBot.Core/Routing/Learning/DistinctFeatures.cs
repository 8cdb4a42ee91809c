namespace SupportBot.Core.Routing.Learning;

/// <summary>Tells what was met already in one text after the other, in the same room. Open addressing.</summary>
internal sealed class DistinctFeatures
{
    private ulong[] _features = new ulong[2048];
    private int[] _metIn = new int[2048];
    private int _text;
    private int _count;

    public void BeginText() => (_text, _count) = (_text + 1, 0);

    /// <summary>Whether this is the first time in the text.</summary>
    public bool IsNew(ulong feature)
    {
        var mask = _features.Length - 1;
        var slot = (int)feature & mask;
        for (; _metIn[slot] == _text; slot = (slot + 1) & mask)
            if (_features[slot] == feature) return false;
        (_features[slot], _metIn[slot]) = (feature, _text);
        if (++_count * 2 > _features.Length) Grow();
        return true;
    }

    private void Grow()
    {
        var (features, metIn) = (_features, _metIn);
        (_features, _metIn, _count) = (new ulong[features.Length * 2], new int[features.Length * 2], 0);
        for (var at = 0; at < features.Length; at++)
            if (metIn[at] == _text) IsNew(features[at]);
    }
}
