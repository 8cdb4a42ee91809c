namespace SupportBot.Core.Routing.Learning;

/// <summary>
/// The lessons that a text is most like vote on what it is. That hears what no plane can: a text that sounds like few others, but much like those.
/// </summary>
internal sealed class NearestLessons
{
    /// <summary>How many vote.</summary>
    private const int Voters = 8;

    /// <summary>A feature that more than one part of so many has tells little of what is near.</summary>
    private const int OneOf = 180;

    private readonly NearestTexts _texts;
    private readonly Lesson[] _lessons;

    private NearestLessons(NearestTexts texts, Lesson[] lessons) => (_texts, _lessons) = (texts, lessons);

    public int Count => _lessons.Length;

    /// <summary>Whether a feature is rare enough to tell what is near.</summary>
    /// <param name="rarity">As <see cref="LessonFeatures.Rarity"/> has it.</param>
    public static bool IsTelling(float rarity) => rarity >= LeastRarity;

    private static float LeastRarity { get; } = MathF.Log(1 + OneOf);

    /// <summary>Of the whole lessons, not of their sentences.</summary>
    public static NearestLessons Of(LessonVectors vectors, IReadOnlyList<Lesson> lessons)
    {
        int[] whole = [.. Enumerable.Range(0, vectors.Count).Where(vector => !vectors.Source(vector).IsSentence)];
        float[] rarity = [.. vectors.Rarity.Select(rarity => IsTelling(rarity) ? rarity : 0)];
        var starts = new int[rarity.Length + 1];
        foreach (var vector in whole)
            foreach (var row in vectors.Rows(vector))
                if (rarity[row] > 0) starts[row + 1]++;
        for (var row = 0; row < rarity.Length; row++) starts[row + 1] += starts[row];

        var (byRow, next) = (new int[starts[^1]], starts[..^1]);
        for (var at = 0; at < whole.Length; at++)
            foreach (var row in vectors.Rows(whole[at]))
                if (rarity[row] > 0) byRow[next[row]++] = at;
        return new NearestLessons(
            new NearestTexts(starts, byRow, rarity, whole.Length), [.. whole.Select(vector => lessons[vectors.Source(vector).Lesson] with { Text = "" })]);
    }

    /// <param name="features">The text's telling ones, each once, with their rarity.</param>
    /// <param name="shares">Gets by label which share of the votes its lessons have, 0 to 1.</param>
    public void Share(ReadOnlySpan<(int Row, float Rarity)> features, Span<float> shares)
    {
        shares.Clear();
        Span<NearText> nearest = stackalloc NearText[Voters];
        _texts.Find(features, nearest);
        var votes = NearText.Nobody;
        foreach (var text in nearest) votes += text.Vote * _lessons[text.Text].Weight;
        foreach (var text in nearest) shares[_lessons[text.Text].Label] += text.Vote * _lessons[text.Text].Weight / votes;
    }

    public void Write(BinaryWriter writer)
    {
        _texts.Write(writer);
        foreach (var lesson in _lessons)
        {
            writer.Write((byte)lesson.Label);
            writer.Write(lesson.Weight);
        }
    }

    public static NearestLessons Read(BinaryReader reader)
    {
        var texts = NearestTexts.Read(reader);
        var lessons = new Lesson[texts.Count];
        for (var at = 0; at < lessons.Length; at++) lessons[at] = new Lesson("", reader.ReadByte(), reader.ReadSingle());
        return new NearestLessons(texts, lessons);
    }
}
