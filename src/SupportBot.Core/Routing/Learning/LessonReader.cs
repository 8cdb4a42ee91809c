namespace SupportBot.Core.Routing.Learning;

/// <summary>Reads lessons one after the other, in the same room.</summary>
internal sealed class LessonReader(WordClasses classes)
{
    private readonly MessageText _text = new(classes);
    private readonly List<Feature> _found = [];
    private readonly DistinctFeatures _distinct = new();
    private readonly List<(int From, int To)> _parts = [];

    /// <summary>The whole lesson first, then the sentences where each is worth one.</summary>
    public void Read(int number, Lesson lesson, LessonSlice slice)
    {
        _text.Fill(lesson.Text);
        MessageFeatures.Read(_text, _found);
        Add(number, isSentence: false, 0, _text.Count, slice);
        if (lesson.Label != 0) return;
        MessageParts.Find(_text, _parts);
        foreach (var (from, to) in _parts) Add(number, isSentence: true, from, to, slice);
    }

    private void Add(int number, bool isSentence, int from, int to, LessonSlice slice)
    {
        _distinct.BeginText();
        foreach (var feature in _found)
            if (feature.IsIn(from, to) && _distinct.IsNew(feature.Id)) slice.Add(feature.Id);
        slice.EndPart(number, isSentence);
    }
}
