using System.Numerics;
using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Gives each feature a row, in the order in which they are added. Open addressing in one array, where 0 is free and so no feature; at most two thirds are
/// taken.
/// </summary>
internal sealed class FeatureTable
{
    private ulong[] _features;
    private int[] _rows;
    private int _mask;

    public FeatureTable(int capacity)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, capacity * 3 / 2));
        (_features, _rows, _mask) = (new ulong[size], new int[size], size - 1);
    }

    public int Count { get; private set; }

    /// <summary>-1 where the feature has none.</summary>
    public int Find(ulong feature)
    {
        for (var slot = Slot(feature); ; slot = (slot + 1) & _mask)
        {
            if (_features[slot] == feature) return _rows[slot];
            if (_features[slot] == 0) return -1;
        }
    }

    public int Add(ulong feature)
    {
        var slot = Slot(feature);
        for (; _features[slot] != 0; slot = (slot + 1) & _mask)
            if (_features[slot] == feature) return _rows[slot];
        _features[slot] = feature;
        _rows[slot] = Count++;
        if (Count * 3 > _features.Length * 2) Grow();
        return Count - 1;
    }

    /// <summary>Every feature with its row, by row.</summary>
    public IEnumerable<(ulong Feature, int Row)> InOrder()
    {
        var features = new ulong[Count];
        for (var slot = 0; slot < _features.Length; slot++)
            if (_features[slot] != 0) features[_rows[slot]] = _features[slot];
        return features.Select((feature, row) => (feature, row));
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Count);
        writer.Write(_features.Length);
        writer.Write(MemoryMarshal.AsBytes(_features.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_rows.AsSpan()));
    }

    public static FeatureTable Read(BinaryReader reader)
    {
        var count = reader.ReadInt32();
        var size = reader.ReadInt32();
        var (features, rows) = (new ulong[size], new int[size]);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(features.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rows.AsSpan()));
        return new FeatureTable(0) { Count = count, _features = features, _rows = rows, _mask = size - 1 };
    }

    public void Clear()
    {
        Array.Clear(_features);
        Count = 0;
    }

    private int Slot(ulong feature) => (int)(feature ^ (feature >> 32)) & _mask;

    private void Grow()
    {
        var (features, rows) = (_features, _rows);
        (_features, _rows, _mask) = (new ulong[features.Length * 2], new int[features.Length * 2], (features.Length * 2) - 1);
        for (var at = 0; at < features.Length; at++)
        {
            if (features[at] == 0) continue;
            var slot = Slot(features[at]);
            while (_features[slot] != 0) slot = (slot + 1) & _mask;
            (_features[slot], _rows[slot]) = (features[at], rows[at]);
        }
    }
}
