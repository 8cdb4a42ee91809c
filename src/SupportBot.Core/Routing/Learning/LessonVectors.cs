namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// Lessons as sparse vectors of length 1, one behind the other in flat arrays. Each sentence of a harmless message is harmless too and has a vector of its
/// own; which sentence of another carries its meaning nobody said.
/// </summary>
internal sealed class LessonVectors
{
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly float[] _values;
    private readonly LessonPart[] _parts;

    private LessonVectors(FeatureTable table, float[] rarity, LessonPart[] parts)
    {
        (Table, Rarity, _parts) = (table, rarity, parts);
        _starts = new int[parts.Length + 1];
        _rows = new int[parts.Sum(part => part.Features.Length)];
        _values = new float[_rows.Length];
        for (var at = 0; at < parts.Length; at++) _starts[at + 1] = Fill(_starts[at], parts[at].Features);
    }

    /// <summary>The features that are learnt.</summary>
    public FeatureTable Table { get; }

    /// <summary>By row: log(1 + vectors / vectors with the feature).</summary>
    public float[] Rarity { get; }

    public int Count => _parts.Length;

    public static LessonVectors Of(IReadOnlyList<Lesson> lessons, WordClasses classes, int seen)
    {
        var parts = ReadAll(lessons, classes);
        var (counts, all) = CountFeatures(parts);
        var (table, rarity) = Keep(all, counts, seen, parts.Length);
        return new LessonVectors(table, rarity, parts);
    }

    /// <summary>The lesson that a vector is of, and whether it is only a sentence of it.</summary>
    public (int Lesson, bool IsSentence) Source(int vector) => (_parts[vector].Lesson, _parts[vector].IsSentence);

    public ReadOnlySpan<int> Rows(int vector) => _rows.AsSpan(_starts[vector].._starts[vector + 1]);

    public ReadOnlySpan<float> Values(int vector) => _values.AsSpan(_starts[vector].._starts[vector + 1]);

    /// <returns>Where the next vector begins.</returns>
    private int Fill(int start, ulong[] features)
    {
        var (end, square) = (start, 0f);
        foreach (var feature in features)
        {
            if (Table.Find(feature) is not (>= 0 and var row)) continue;
            _rows[end] = row;
            _values[end++] = Rarity[row];
            square += Rarity[row] * Rarity[row];
        }
        for (var at = start; at < end; at++) _values[at] /= MathF.Sqrt(square);
        return end;
    }

    private static LessonPart[] ReadAll(IReadOnlyList<Lesson> lessons, WordClasses classes)
    {
        var read = new List<LessonPart>[lessons.Count];
        Parallel.For(
            0,
            lessons.Count,
            () => new LessonReader(classes),
            (at, _, reader) =>
            {
                read[at] = reader.Read(at, lessons[at]);
                return reader;
            },
            _ => { });
        return [.. read.SelectMany(parts => parts)];
    }

    private static (List<int> Counts, FeatureTable All) CountFeatures(LessonPart[] parts)
    {
        var all = new FeatureTable(1 << 20);
        List<int> counts = [];
        foreach (var part in parts)
        {
            foreach (var feature in part.Features)
            {
                var row = all.Add(feature);
                if (row == counts.Count) counts.Add(1);
                else counts[row]++;
            }
        }
        return (counts, all);
    }

    private static (FeatureTable Table, float[] Rarity) Keep(FeatureTable all, List<int> counts, int seen, int vectors)
    {
        var table = new FeatureTable(counts.Count(count => count >= seen));
        List<float> rarity = [];
        foreach (var (feature, row) in all.InOrder())
        {
            if (counts[row] < seen) continue;
            table.Add(feature);
            rarity.Add(MathF.Log(1 + ((float)vectors / counts[row])));
        }
        return (table, [.. rarity]);
    }
}
