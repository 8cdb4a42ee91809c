namespace SupportBot.Core.Routing.Learning;

/// <summary>Reads lessons one after the other, in the same room.</summary>
internal sealed class LessonReader(WordClasses classes)
{
    private readonly MessageText _text = new(classes);
    private readonly List<Feature> _found = [];
    private readonly List<ulong> _ids = [];
    private readonly List<(int From, int To)> _parts = [];

    /// <summary>The whole lesson first, then the sentences where each is worth one.</summary>
    public List<LessonPart> Read(int number, Lesson lesson)
    {
        _text.Fill(lesson.Text);
        MessageFeatures.Read(_text, _found);
        List<LessonPart> read = [new(number, IsSentence: false, Features(0, _text.Count))];
        if (lesson.Label != 0) return read;
        MessageParts.Find(_text, _parts);
        foreach (var (from, to) in _parts) read.Add(new LessonPart(number, IsSentence: true, Features(from, to)));
        return read;
    }

    private ulong[] Features(int from, int to)
    {
        _ids.Clear();
        foreach (var feature in _found)
            if (feature.IsIn(from, to)) _ids.Add(feature.Id);
        _ids.Sort();
        var count = 0;
        for (var at = 0; at < _ids.Count; at++)
            if (at == 0 || _ids[at] != _ids[at - 1]) _ids[count++] = _ids[at];
        return [.. _ids[..count]];
    }
}
