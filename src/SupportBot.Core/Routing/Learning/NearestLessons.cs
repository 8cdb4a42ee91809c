using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// The lessons that a text is most like, and what they are of. Hears what a plane can't: one that sounds like few others, but much like those.
/// The likeness is the cosine of the rarities of the features that not too many lessons have.
/// </summary>
internal sealed class NearestLessons
{
    /// <summary>How many are asked.</summary>
    private const int Asked = 8;

    /// <summary>A feature that more than one part of so many has tells little of what is near.</summary>
    private const int OneOf = 180;

    /// <summary>What nobody has of the votes: where none is much like the text, none has a large share.</summary>
    private const float Nobody = 0.02f;

    private readonly int[] _starts;
    private readonly int[] _lessons;
    private readonly float[] _scales;
    private readonly float[] _weights;
    private readonly int[] _labels;

    /// <param name="starts">By row: where its lessons begin in <paramref name="lessons"/>; one more behind the last.</param>
    /// <param name="scales">By lesson: 1 / its length.</param>
    private NearestLessons(int[] starts, int[] lessons, float[] scales, float[] weights, int[] labels) =>
        (_starts, _lessons, _scales, _weights, _labels) = (starts, lessons, scales, weights, labels);

    public int Count => _labels.Length;

    public static NearestLessons Of(LessonVectors vectors, IReadOnlyList<Lesson> lessons)
    {
        int[] whole = [.. Enumerable.Range(0, vectors.Count).Where(vector => !vectors.Source(vector).IsSentence)];
        var rarity = vectors.Rarity;
        var least = MathF.Log(1 + OneOf);
        var starts = new int[rarity.Length + 1];
        var scales = new float[whole.Length];
        for (var at = 0; at < whole.Length; at++)
        {
            foreach (var row in vectors.Rows(whole[at]))
            {
                if (rarity[row] < least) continue;
                starts[row + 1]++;
                scales[at] += rarity[row] * rarity[row];
            }
            scales[at] = scales[at] > 0 ? 1 / MathF.Sqrt(scales[at]) : 0;
        }
        for (var row = 0; row < rarity.Length; row++) starts[row + 1] += starts[row];

        int[] next = [.. starts];
        var byRow = new int[starts[^1]];
        for (var at = 0; at < whole.Length; at++)
            foreach (var row in vectors.Rows(whole[at]))
                if (rarity[row] >= least) byRow[next[row]++] = at;
        Lesson[] kept = [.. whole.Select(vector => lessons[vectors.Source(vector).Lesson])];
        return new NearestLessons(starts, byRow, scales, [.. kept.Select(lesson => lesson.Weight)], [.. kept.Select(lesson => lesson.Label)]);
    }

    /// <param name="features">The text's, each once, with their rarity.</param>
    /// <param name="room">Zero everywhere, and left so; <see cref="Count"/> long.</param>
    /// <param name="shares">Gets by label which share of the votes its lessons have, 0 to 1.</param>
    public void Share(ReadOnlySpan<(int Row, float Rarity)> features, float[] room, List<int> met, Span<float> shares)
    {
        shares.Clear();
        var square = Gather(features, room, met);
        if (square == 0) return;
        Span<(float Likeness, int Lesson)> nearest = stackalloc (float, int)[Asked];
        foreach (var lesson in met)
        {
            var likeness = room[lesson] * _scales[lesson];
            room[lesson] = 0;
            if (likeness > nearest[^1].Likeness) Insert((likeness, lesson), nearest);
        }
        met.Clear();
        var votes = Nobody * square;
        foreach (var (likeness, lesson) in nearest) votes += likeness * likeness * _weights[lesson];
        foreach (var (likeness, lesson) in nearest) shares[_labels[lesson]] += likeness * likeness * _weights[lesson] / votes;
    }

    /// <returns>The square of the text's length.</returns>
    private float Gather(ReadOnlySpan<(int Row, float Rarity)> features, float[] room, List<int> met)
    {
        var square = 0f;
        foreach (var (row, rarity) in features)
        {
            if (_starts[row] == _starts[row + 1]) continue;
            var both = rarity * rarity;
            square += both;
            foreach (var lesson in _lessons.AsSpan(_starts[row].._starts[row + 1]))
            {
                if (room[lesson] == 0) met.Add(lesson);
                room[lesson] += both;
            }
        }
        return square;
    }

    /// <summary>Of two as like, the one met first stays before.</summary>
    private static void Insert((float Likeness, int Lesson) found, Span<(float Likeness, int Lesson)> nearest)
    {
        var at = nearest.Length - 1;
        for (; at > 0 && nearest[at - 1].Likeness < found.Likeness; at--) nearest[at] = nearest[at - 1];
        nearest[at] = found;
    }

    public void Write(BinaryWriter writer)
    {
        Write(writer, _starts);
        Write(writer, _lessons);
        Write(writer, _scales);
        Write(writer, _weights);
        Write(writer, _labels);
    }

    public static NearestLessons Read(BinaryReader reader) =>
        new(Read<int>(reader), Read<int>(reader), Read<float>(reader), Read<float>(reader), Read<int>(reader));

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
