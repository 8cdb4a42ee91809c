namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Lessons as sparse vectors of length 1, one behind the other in flat arrays. Each sentence of a harmless message is harmless too and has a vector of its
/// own; which sentence of another carries its meaning nobody said.
/// </summary>
internal sealed class LessonVectors
{
    /// <summary>Lessons to a slice: enough slices for all processors.</summary>
    private const int SliceLength = 512;

    private readonly LessonFeatures _features;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly int[] _rows;
    private readonly float[] _values;
    private readonly (int Lesson, bool IsSentence)[] _sources;

    private LessonVectors(LessonFeatures features, LessonSlice[] slices)
    {
        _features = features;
        _sources = new (int, bool)[slices.Sum(slice => slice.Parts.Length)];
        (_starts, _ends) = (new int[_sources.Length], new int[_sources.Length]);
        var places = new (int Vector, int Start)[slices.Length];
        for (var at = 1; at < slices.Length; at++)
            places[at] = (places[at - 1].Vector + slices[at - 1].Parts.Length, places[at - 1].Start + slices[at - 1].Places.Length);
        var most = slices.Sum(slice => slice.Places.Length);
        (_rows, _values) = (GC.AllocateUninitializedArray<int>(most), GC.AllocateUninitializedArray<float>(most));
        Parallel.For(0, slices.Length, at => Fill(slices[at], places[at].Vector, places[at].Start));
    }

    /// <summary>The features that are learnt.</summary>
    public FeatureTable Table => _features.Table;

    /// <inheritdoc cref="LessonFeatures.Rarity"/>
    public float[] Rarity => _features.Rarity;

    public int Count => _sources.Length;

    /// <param name="chosen">The numbers of the lessons, in the order of their vectors.</param>
    public static LessonVectors Of(IReadOnlyList<Lesson> lessons, int[] chosen, WordClasses classes, int seen)
    {
        var slices = ReadAll(lessons, chosen, classes);
        return new LessonVectors(LessonFeatures.Of(slices, seen), slices);
    }

    /// <summary>The lesson that a vector is of, and whether it is only a sentence of it.</summary>
    public (int Lesson, bool IsSentence) Source(int vector) => _sources[vector];

    public ReadOnlySpan<int> Rows(int vector) => _rows.AsSpan(_starts[vector].._ends[vector]);

    public ReadOnlySpan<float> Values(int vector) => _values.AsSpan(_starts[vector].._ends[vector]);

    private void Fill(LessonSlice slice, int vector, int start)
    {
        var rows = GC.AllocateUninitializedArray<int>(slice.Own.Length);
        for (var place = 0; place < rows.Length; place++) rows[place] = _features.Row(slice.Own[place], slice.Numbers[place]);
        var from = 0;
        foreach (var part in slice.Parts)
        {
            _sources[vector] = (part.Lesson, part.IsSentence);
            _starts[vector] = start;
            _ends[vector] = start = Fill(start, slice.Places[from..part.End], rows);
            (vector, from) = (vector + 1, part.End);
        }
    }

    /// <returns>Where the vector ends.</returns>
    private int Fill(int start, ReadOnlySpan<int> places, int[] rows)
    {
        var (end, square) = (start, 0f);
        foreach (var place in places)
        {
            if (rows[place] is not (>= 0 and var row)) continue;
            _rows[end] = row;
            _values[end++] = Rarity[row];
            square += Rarity[row] * Rarity[row];
        }
        var length = MathF.Sqrt(square);
        for (var at = start; at < end; at++) _values[at] /= length;
        return end;
    }

    private static LessonSlice[] ReadAll(IReadOnlyList<Lesson> lessons, int[] chosen, WordClasses classes)
    {
        var slices = new LessonSlice[(chosen.Length + SliceLength - 1) / SliceLength];
        Parallel.For(0, slices.Length, () => new LessonReader(classes), Read, _ => { });
        return slices;

        LessonReader Read(int at, ParallelLoopState state, LessonReader reader)
        {
            slices[at] = reader.Read(lessons, chosen.AsSpan(at * SliceLength, Math.Min(SliceLength, chosen.Length - (at * SliceLength))));
            return reader;
        }
    }
}
