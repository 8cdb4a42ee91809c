using SupportBot.Core.Content;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Composition.Learning;

/// <summary>What the safety routes learnt: read from the cache, or fitted while the rest of the program starts.</summary>
internal sealed class LearntRoutes
{
    private readonly Task<(RouteModel? Model, Problem? Trouble)> _learning;

    private LearntRoutes(Task<(RouteModel?, Problem?)> learning)
    {
        _learning = learning;
        // A turn that comes before waits. Phrases alone would answer it at once and miss most who are in danger; the wait is a second, once.
        Model = new Lazy<RouteModel?>(() => _learning.GetAwaiter().GetResult().Model);
    }

    /// <summary>The first who needs it waits for it. Null where nothing could be learnt: then phrases must do.</summary>
    public Lazy<RouteModel?> Model { get; }

    /// <summary>When it is learnt: what went wrong, null where nothing did.</summary>
    public async Task<Problem?> TroubleAsync() => (await _learning).Trouble;

    /// <param name="before">What is used on where learning fails.</param>
    /// <exception cref="ContentException">A file doesn't fit; names every problem in all of them.</exception>
    public static LearntRoutes Start(LessonFiles files, ModelCache cache, LearntRoutes? before = null) => Start(files, cache, RouteLearning.Fit, before);

    internal static LearntRoutes Start(LessonFiles files, ModelCache cache, Func<Lessons, RouteModel> fit, LearntRoutes? before = null)
    {
        var fingerprint = files.Fingerprint();
        if (cache.Find(fingerprint) is { } known) return new LearntRoutes(Task.FromResult<(RouteModel?, Problem?)>((known, null)));

        var lessons = files.Read();
        return new LearntRoutes(Task.Run<(RouteModel?, Problem?)>(() =>
        {
            try
            {
                var model = fit(lessons);
                cache.Keep(fingerprint, model);
                return (model, null);
            }
            catch (Exception exception)
            {
                return (before?.Model.Value, NotLearnt(files.Folder, exception, before is not null));
            }
        }));
    }

    /// <summary>Without the exception's message, for that may hold what an example says.</summary>
    private static Problem NotLearnt(string folder, Exception exception, bool isKnownFromBefore) => Problem.Error(
        "not-learnt",
        new Place(folder),
        $"The safety routes could not be learnt from their examples ({exception.GetType().Name}); "
        + $"{(isKnownFromBefore ? "what was learnt before is used on" : "only their phrases are heard")}.",
        "Undo the last change of the examples, or restart; if it stays, report it.");
}
