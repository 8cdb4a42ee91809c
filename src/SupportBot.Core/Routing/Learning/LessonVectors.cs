namespace SupportBot.Core.Routing.Learning;

/// <summary>Lessons as sparse vectors of length 1, one behind the other in flat arrays.</summary>
internal sealed class LessonVectors
{
    private readonly int[] _starts;
    private readonly int[] _rows;
    private readonly float[] _values;

    private LessonVectors(FeatureTable table, float[] rarity, int[] starts, int[] rows, float[] values) =>
        (Table, Rarity, _starts, _rows, _values) = (table, rarity, starts, rows, values);

    /// <summary>The features that are learnt.</summary>
    public FeatureTable Table { get; }

    /// <summary>By row: log(1 + lessons / lessons with the feature).</summary>
    public float[] Rarity { get; }

    public static LessonVectors Of(IReadOnlyList<Lesson> lessons, WordClasses classes, int seen)
    {
        var read = ReadAll(lessons, classes);
        var (counts, all) = Count(read);
        var (table, rarity) = Keep(all, counts, seen, lessons.Count);
        var starts = new int[read.Length + 1];
        var rows = new int[read.Sum(features => features.Length)];
        var values = new float[rows.Length];
        var end = 0;
        for (var at = 0; at < read.Length; at++)
        {
            var start = end;
            var square = 0f;
            foreach (var feature in read[at])
            {
                if (table.Find(feature) is not (>= 0 and var row)) continue;
                rows[end] = row;
                values[end++] = rarity[row];
                square += rarity[row] * rarity[row];
            }
            for (var value = start; value < end; value++) values[value] /= MathF.Sqrt(square);
            starts[at + 1] = end;
        }
        return new LessonVectors(table, rarity, starts, rows, values);
    }

    public ReadOnlySpan<int> Rows(int lesson) => _rows.AsSpan(_starts[lesson].._starts[lesson + 1]);

    public ReadOnlySpan<float> Values(int lesson) => _values.AsSpan(_starts[lesson].._starts[lesson + 1]);

    /// <summary>The features of each lesson, without repetition.</summary>
    private static ulong[][] ReadAll(IReadOnlyList<Lesson> lessons, WordClasses classes)
    {
        var read = new ulong[lessons.Count][];
        Parallel.For(
            0,
            lessons.Count,
            () => (Text: new MessageText(classes), Found: new List<ulong>()),
            (at, _, room) =>
            {
                room.Text.Fill(lessons[at].Text);
                MessageFeatures.Read(room.Text, 0, room.Text.Count, room.Found);
                room.Found.Sort();
                read[at] = Distinct(room.Found);
                return room;
            },
            _ => { });
        return read;
    }

    private static ulong[] Distinct(List<ulong> sorted)
    {
        var count = 0;
        for (var at = 0; at < sorted.Count; at++)
            if (at == 0 || sorted[at] != sorted[at - 1]) sorted[count++] = sorted[at];
        return [.. sorted[..count]];
    }

    private static (List<int> Counts, FeatureTable All) Count(ulong[][] read)
    {
        var all = new FeatureTable(1 << 20);
        List<int> counts = [];
        foreach (var features in read)
        {
            foreach (var feature in features)
            {
                var row = all.Add(feature);
                if (row == counts.Count) counts.Add(1);
                else counts[row]++;
            }
        }
        return (counts, all);
    }

    private static (FeatureTable Table, float[] Rarity) Keep(FeatureTable all, List<int> counts, int seen, int lessons)
    {
        var table = new FeatureTable(counts.Count(count => count >= seen));
        List<float> rarity = [];
        foreach (var (feature, row) in all.InOrder())
        {
            if (counts[row] < seen) continue;
            table.Add(feature);
            rarity.Add(MathF.Log(1 + ((float)lessons / counts[row])));
        }
        return (table, [.. rarity]);
    }
}
