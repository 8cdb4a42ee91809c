using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Routing.Checks;

/// <summary>What one route hears of messages that its model never saw, and what it wrongly hears, by where "sure" begins.</summary>
public sealed class RouteCurve
{
    private readonly SafetyRoute _route;
    private readonly List<HeldOutLesson> _examples;
    private readonly List<HeldOutLesson> _harmless;
    private readonly List<HeldOutLesson> _asked;

    public RouteCurve(SafetyRoute route, IReadOnlyList<HeldOutLesson> heldOut)
    {
        _route = route;
        _examples = [.. heldOut.Where(lesson => lesson.IsExampleOf(route.Route.Id))];
        _harmless = [.. heldOut.Where(lesson => lesson is { Route: null, IsAsked: false })];
        _asked = [.. heldOut.Where(lesson => lesson.IsAsked)];
    }

    public int Examples => _examples.Count;

    /// <summary>Those that were written because they sound alike or are said often.</summary>
    public int Harmless => _harmless.Count;

    /// <summary>What members ask of the documents.</summary>
    public int Asked => _asked.Count;

    /// <summary>By what is learnt alone.</summary>
    /// <param name="from">Where "sure" begins, 0 to 1.</param>
    public CurvePoint At(float from) => Point(lesson => Score(lesson) >= from);

    /// <summary>As in use, with the phrases.</summary>
    public CurvePoint InUse => Point(IsHeard);

    /// <summary>Examples that go unheard, those that seem most harmless first.</summary>
    public IEnumerable<(HeldOutLesson Lesson, float Score)> Misses => Scored(_examples.Where(lesson => !IsHeard(lesson))).OrderBy(scored => scored.Score);

    /// <summary>Harmless messages that are heard, the surest first.</summary>
    public IEnumerable<(HeldOutLesson Lesson, float Score)> FalseAlarms => Heard(_harmless);

    /// <summary>The same of what members ask of the documents.</summary>
    public IEnumerable<(HeldOutLesson Lesson, float Score)> AskedAlarms => Heard(_asked);

    private CurvePoint Point(Func<HeldOutLesson, bool> isHeard) => new(Share(_examples, isHeard), Share(_harmless, isHeard), Share(_asked, isHeard));

    private IOrderedEnumerable<(HeldOutLesson Lesson, float Score)> Heard(List<HeldOutLesson> lessons) =>
        Scored(lessons.Where(IsHeard)).OrderByDescending(scored => scored.Score);

    private bool IsHeard(HeldOutLesson lesson) => Score(lesson) >= _route.SureFrom || _route.HasAnyPhrase(lesson.Text.Text);

    private IEnumerable<(HeldOutLesson Lesson, float Score)> Scored(IEnumerable<HeldOutLesson> lessons) => lessons.Select(lesson => (lesson, Score(lesson)));

    private float Score(HeldOutLesson lesson) => lesson.Scores.GetValueOrDefault(_route.Route.Id);

    private static double Share(List<HeldOutLesson> lessons, Func<HeldOutLesson, bool> isCounted) =>
        lessons.Count == 0 ? 0 : lessons.Count(isCounted) / (double)lessons.Count;
}
