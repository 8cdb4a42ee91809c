namespace SupportBot.Core.Routing.Learning;

/// <summary>All that the routes are learnt from, in a fixed order.</summary>
public sealed class Lessons
{
    /// <summary>A hint may be meant or not.</summary>
    private const float HintWeight = 0.5f;

    private readonly List<Lesson> _lessons = [];
    private readonly List<LocatedText> _texts = [];

    private Lessons(string[] routes, WordClasses classes) => (Routes, Classes) = (routes, classes);

    /// <summary>The routes that have examples, by their labels from 1.</summary>
    public IReadOnlyList<string> Routes { get; }

    internal WordClasses Classes { get; }

    internal IReadOnlyList<Lesson> All => _lessons;

    /// <summary>Where each lesson stands.</summary>
    internal IReadOnlyList<LocatedText> Texts => _texts;

    /// <summary>What is harmless for one route and an example of another is an example; a text that stands twice counts once.</summary>
    public static Lessons Of(IReadOnlyList<RouteExamples> files, WordClasses classes)
    {
        string[] routes = [.. files.Where(file => file.Examples.Count > 0).Select(file => file.Route).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        var lessons = new Lessons(routes, classes);
        HashSet<(string, int)> known = [];
        foreach (var file in files)
        {
            lessons.Add(file.Examples, lessons.Label(file.Route), 1, known);
            lessons.Add(file.Hints, lessons.Label(file.Route), HintWeight, known);
        }
        var meant = known.Select(entry => entry.Item1).ToHashSet();
        foreach (var file in files) lessons.Add(file.Harmless.Where(text => !meant.Contains(MessageWords.Joined(text.Text))), label: 0, 1, known);
        return lessons;
    }

    private int Label(string? route) => Array.IndexOf((string[])Routes, route) + 1;

    private void Add(IEnumerable<LocatedText> texts, int label, float weight, HashSet<(string, int)> known)
    {
        foreach (var text in texts)
        {
            if (!known.Add((MessageWords.Joined(text.Text), label))) continue;
            _lessons.Add(new Lesson(text.Text, label, weight));
            _texts.Add(text);
        }
    }
}
