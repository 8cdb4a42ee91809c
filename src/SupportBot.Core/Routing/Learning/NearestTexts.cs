using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Finds which of many texts are most like another: by the cosine of the rarities of what they are made of. Made once, then only read, by any number of turns
/// at once.
/// </summary>
internal sealed class NearestTexts
{
    private readonly int[] _starts;
    private readonly int[] _texts;
    private readonly float[] _scales;
    private readonly ConcurrentBag<(float[] Likeness, List<int> Met)> _rooms = [];

    /// <param name="starts">By feature's row: where the numbers of the texts that have it begin in <paramref name="texts"/>; one more behind the last.</param>
    /// <param name="rarity">By row; 0 for what too many texts have to tell which are near.</param>
    /// <param name="count">How many texts there are.</param>
    public NearestTexts(int[] starts, int[] texts, ReadOnlySpan<float> rarity, int count)
    {
        (_starts, _texts, _scales) = (starts, texts, new float[count]);
        for (var row = 0; row < rarity.Length; row++)
        {
            if (rarity[row] == 0) continue;
            foreach (var text in texts.AsSpan(starts[row]..starts[row + 1])) _scales[text] += rarity[row] * rarity[row];
        }
        foreach (ref var scale in _scales.AsSpan())
            if (scale > 0) scale = 1 / MathF.Sqrt(scale);
    }

    private NearestTexts(int[] starts, int[] texts, float[] scales) => (_starts, _texts, _scales) = (starts, texts, scales);

    public int Count => _scales.Length;

    /// <param name="features">What the text is made of, each once, with its rarity; what too many have is left out.</param>
    /// <param name="nearest">Gets as many as it has room for, the nearest first; of two as like the one that was met first.</param>
    public void Find(ReadOnlySpan<(int Row, float Rarity)> features, Span<NearText> nearest)
    {
        nearest.Clear();
        if (!_rooms.TryTake(out var room)) room = (new float[Count], []);
        var square = Gather(features, room.Likeness, room.Met);
        var scale = square > 0 ? 1 / MathF.Sqrt(square) : 0;
        foreach (var text in room.Met)
        {
            var likeness = room.Likeness[text] * _scales[text] * scale;
            room.Likeness[text] = 0;
            if (likeness > nearest[^1].Likeness) Insert(new NearText(likeness, text), nearest);
        }
        room.Met.Clear();
        _rooms.Add(room);
    }

    /// <returns>The square of the text's length.</returns>
    private float Gather(ReadOnlySpan<(int Row, float Rarity)> features, float[] likeness, List<int> met)
    {
        var square = 0f;
        foreach (var (row, rarity) in features)
        {
            var both = rarity * rarity;
            square += both;
            foreach (var text in _texts.AsSpan(_starts[row].._starts[row + 1]))
            {
                if (likeness[text] == 0) met.Add(text);
                likeness[text] += both;
            }
        }
        return square;
    }

    private static void Insert(NearText found, Span<NearText> nearest)
    {
        var at = nearest.Length - 1;
        for (; at > 0 && nearest[at - 1].Likeness < found.Likeness; at--) nearest[at] = nearest[at - 1];
        nearest[at] = found;
    }

    public void Write(BinaryWriter writer)
    {
        Write(writer, _starts);
        Write(writer, _texts);
        Write(writer, _scales);
    }

    public static NearestTexts Read(BinaryReader reader) => new(Read<int>(reader), Read<int>(reader), Read<float>(reader));

    private static void Write<T>(BinaryWriter writer, T[] values)
        where T : unmanaged
    {
        writer.Write(values.Length);
        writer.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }

    private static T[] Read<T>(BinaryReader reader)
        where T : unmanaged
    {
        var values = GC.AllocateUninitializedArray<T>(reader.ReadInt32());
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
