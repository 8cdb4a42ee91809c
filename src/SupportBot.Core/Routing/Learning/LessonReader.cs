using System.Runtime.InteropServices;

namespace SupportBot.Core.Routing.Learning;

/// <summary>Reads lessons one after the other, in the same room.</summary>
internal sealed class LessonReader(WordClasses classes)
{
    private readonly MessageText _text = new(classes);
    private readonly List<Feature> _found = [];
    private readonly SliceFeatures _features = new();
    private readonly List<(int From, int To)> _sentences = [];
    private readonly List<LessonPart> _parts = [];

    /// <summary>By found feature: its place in the slice; -1 while no part has it.</summary>
    private int[] _places = [];

    public LessonSlice Read(IReadOnlyList<Lesson> lessons, ReadOnlySpan<int> chosen)
    {
        _features.BeginSlice();
        _parts.Clear();
        foreach (var number in chosen) Read(number, lessons[number]);
        return _features.Slice(_parts);
    }

    /// <summary>The whole lesson first, then the sentences where each is worth one.</summary>
    private void Read(int number, Lesson lesson)
    {
        _text.Fill(lesson.Text);
        MessageFeatures.Read(_text, _found);
        if (_places.Length < _found.Count) _places = new int[_found.Count];
        _places.AsSpan(0, _found.Count).Fill(-1);
        Add(number, isSentence: false, 0, _text.Count);
        if (lesson.Label != 0) return;
        MessageParts.Find(_text, _sentences);
        foreach (var (from, to) in _sentences) Add(number, isSentence: true, from, to);
    }

    private void Add(int number, bool isSentence, int from, int to)
    {
        _features.BeginPart();
        var found = CollectionsMarshal.AsSpan(_found);
        for (var at = 0; at < found.Length; at++)
        {
            if (!found[at].IsIn(from, to)) continue;
            if (_places[at] < 0) _places[at] = _features.PlaceOf(found[at].Id);
            _features.Add(_places[at]);
        }
        _parts.Add(new LessonPart(number, isSentence, _features.Count));
    }
}
