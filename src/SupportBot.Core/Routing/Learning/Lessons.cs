using System.Runtime.InteropServices;

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

    /// <summary>The lesson from which on all are harmless because members ask them of the documents.</summary>
    internal int AskedFrom { get; private set; }

    /// <summary>What is harmless for one route and an example of another is an example; a text that stands twice counts once.</summary>
    /// <param name="asked">What members ask of the documents: harmless, unless it stands among the examples.</param>
    public static Lessons Of(IReadOnlyList<RouteExamples> files, WordClasses classes, IReadOnlyList<LocatedText>? asked = null)
    {
        string[] routes =
        [
            .. files.Where(file => file.Examples.Count > 0).Select(file => file.Route).OfType<string>().Distinct().Order(StringComparer.Ordinal),
        ];
        var lessons = new Lessons(routes, classes);
        Dictionary<string, int> known = [];
        foreach (var file in files)
        {
            if (Array.IndexOf(routes, file.Route) + 1 is not (> 0 and var label)) continue;
            lessons.Add(file.Examples, label, 1, words => IsNew(words, label));
            lessons.Add(file.Hints, label, HintWeight, words => IsNew(words, label));
        }
        foreach (var file in files) lessons.Add(file.Harmless, label: 0, 1, IsHarmless);
        lessons.AskedFrom = lessons.All.Count;
        lessons.Add(asked ?? [], label: 0, 1, IsHarmless);
        return lessons;

        bool IsHarmless(string words) => known.TryAdd(words, 0);

        bool IsNew(string words, int label)
        {
            ref var labels = ref CollectionsMarshal.GetValueRefOrAddDefault(known, words, out _);
            var before = labels;
            return (labels |= 1 << label) != before;
        }
    }

    private void Add(IEnumerable<LocatedText> texts, int label, float weight, Func<string, bool> isNew)
    {
        foreach (var text in texts)
        {
            if (!isNew(MessageWords.Joined(text.Text))) continue;
            _lessons.Add(new Lesson(text.Text, label, weight));
            _texts.Add(text);
        }
    }
}
