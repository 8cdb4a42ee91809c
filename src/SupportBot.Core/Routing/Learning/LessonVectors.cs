namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Lessons as sparse vectors of length 1, one behind the other in flat arrays. Each sentence of a harmless message is harmless too and has a vector of its
/// own; which sentence of another carries its meaning nobody said.
/// </summary>
internal sealed class LessonVectors
{
    /// <summary>Lessons to a slice: enough slices for all processors.</summary>
    private const int SliceLength = 256;

    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly float[] _values;
    private readonly (int Lesson, bool IsSentence)[] _sources;

    private LessonVectors(LessonFeatures features, LessonSlice[] slices)
    {
        (Table, Rarity) = (features.Table, features.Rarity);
        _sources = new (int, bool)[slices.Sum(slice => slice.Parts.Length)];
        _starts = new int[_sources.Length + 1];
        _rows = new int[features.Met];
        _values = new float[features.Met];
        var vector = 0;
        foreach (var slice in slices)
        {
            var start = 0;
            foreach (var part in slice.Parts)
            {
                _sources[vector] = (part.Lesson, part.IsSentence);
                _starts[vector + 1] = Fill(_starts[vector], slice.Numbers.AsSpan(start..part.End), features);
                (vector, start) = (vector + 1, part.End);
            }
        }
    }

    /// <summary>The features that are learnt.</summary>
    public FeatureTable Table { get; }

    /// <summary>By row: log(1 + vectors / vectors with the feature).</summary>
    public float[] Rarity { get; }

    public int Count => _sources.Length;

    public static LessonVectors Of(IReadOnlyList<Lesson> lessons, IReadOnlyList<int> chosen, WordClasses classes, int seen)
    {
        var slices = ReadAll(lessons, chosen, classes);
        return new LessonVectors(LessonFeatures.Of(slices, seen), slices);
    }

    /// <summary>The lesson that a vector is of, and whether it is only a sentence of it.</summary>
    public (int Lesson, bool IsSentence) Source(int vector) => _sources[vector];

    public ReadOnlySpan<int> Rows(int vector) => _rows.AsSpan(_starts[vector].._starts[vector + 1]);

    public ReadOnlySpan<float> Values(int vector) => _values.AsSpan(_starts[vector].._starts[vector + 1]);

    /// <returns>Where the next vector begins.</returns>
    private int Fill(int start, ReadOnlySpan<int> numbers, LessonFeatures features)
    {
        var (end, square) = (start, 0f);
        foreach (var number in numbers)
        {
            if (features.Row(number) is not (>= 0 and var row)) continue;
            _rows[end] = row;
            _values[end++] = Rarity[row];
            square += Rarity[row] * Rarity[row];
        }
        var length = MathF.Sqrt(square);
        for (var at = start; at < end; at++) _values[at] /= length;
        return end;
    }

    private static LessonSlice[] ReadAll(IReadOnlyList<Lesson> lessons, IReadOnlyList<int> chosen, WordClasses classes)
    {
        var slices = new LessonSlice[(chosen.Count + SliceLength - 1) / SliceLength];
        Parallel.For(0, slices.Length, at =>
        {
            var reader = new LessonReader(classes);
            slices[at] = new LessonSlice();
            foreach (var number in chosen.Skip(at * SliceLength).Take(SliceLength)) reader.Read(number, lessons[number], slices[at]);
        });
        return slices;
    }
}
