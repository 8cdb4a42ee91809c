using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>Reads lessons one after the other, in the same room.</summary>
internal sealed class LessonReader(WordClasses classes)
{
    private readonly MessageText _text = new(classes);
    private readonly List<Feature> _found = [];
    private readonly DistinctFeatures _distinct = new();
    private readonly List<(int From, int To)> _sentences = [];
    private readonly List<ulong> _features = [];
    private readonly List<LessonPart> _parts = [];

    public LessonSlice Read(IReadOnlyList<Lesson> lessons, ReadOnlySpan<int> chosen)
    {
        _features.Clear();
        _parts.Clear();
        foreach (var number in chosen) Read(number, lessons[number]);
        return new LessonSlice(CollectionsMarshal.AsSpan(_features), CollectionsMarshal.AsSpan(_parts));
    }

    /// <summary>The whole lesson first, then the sentences where each is worth one.</summary>
    private void Read(int number, Lesson lesson)
    {
        _text.Fill(lesson.Text);
        MessageFeatures.Read(_text, _found);
        Add(number, isSentence: false, 0, _text.Count);
        if (lesson.Label != 0) return;
        MessageParts.Find(_text, _sentences);
        foreach (var (from, to) in _sentences) Add(number, isSentence: true, from, to);
    }

    private void Add(int number, bool isSentence, int from, int to)
    {
        _distinct.BeginText();
        foreach (var feature in _found)
            if (feature.IsIn(from, to) && _distinct.IsNew(feature.Id)) _features.Add(feature.Id);
        _parts.Add(new LessonPart(number, isSentence, _features.Count));
    }
}
