using SupportBot.Core.Content;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Composition.Learning;

/// <summary>What the safety routes learnt: read from the cache, or fitted while the rest of the program starts.</summary>
internal sealed class LearntRoutes
{
    private static readonly Task<Problem?> NothingToKeep = Task.FromResult<Problem?>(null);

    private readonly Task<Learnt> _learning;

    private LearntRoutes(Task<Learnt> learning)
    {
        _learning = learning;
        // A turn that comes before waits. Phrases alone would answer it at once and miss most who are in danger; the wait is a second, once.
        Model = new Lazy<RouteModel?>(() => _learning.GetAwaiter().GetResult().Model);
    }

    /// <summary>The first who needs it waits for it. Null where nothing could be learnt: then phrases must do.</summary>
    public Lazy<RouteModel?> Model { get; }

    /// <summary>Waits until it is learnt: what went wrong, null where nothing did.</summary>
    public Problem? Trouble() => _learning.GetAwaiter().GetResult().Trouble;

    /// <summary>The same, when it is kept for the next start too, and what went wrong with that. Nothing is written afterwards.</summary>
    public async Task<Problem?> TroubleAsync()
    {
        var learnt = await _learning;
        return learnt.Trouble ?? await learnt.Kept;
    }

    /// <param name="before">What is used on where learning fails.</param>
    /// <exception cref="ContentException">A file doesn't fit; names every problem in all of them.</exception>
    public static LearntRoutes Start(LessonFiles files, ModelCache cache, LearntRoutes? before = null) => Start(files, cache, RouteLearning.Fit, before);

    internal static LearntRoutes Start(
        LessonFiles files, ModelCache cache, Func<Lessons, RouteModel> fit, LearntRoutes? before = null, Action<RouteModel>? keep = null)
    {
        var fingerprint = files.Fingerprint();
        if (cache.Find(fingerprint) is { } known) return new LearntRoutes(Task.FromResult(new Learnt(known, null, NothingToKeep)));
        keep ??= model => cache.Keep(fingerprint, model);

        var lessons = files.Read();
        return new LearntRoutes(Task.Run(() =>
        {
            try
            {
                var model = fit(lessons);
                return new Learnt(model, null, BesideAnswers(() => Keep(() => keep(model), files.Folder)));
            }
            catch (Exception exception)
            {
                return new Learnt(before?.Model.Value, NotLearnt(files.Folder, exception, before is not null), NothingToKeep);
            }
        }));
    }

    /// <summary>On a thread of its own, which the program waits for where it ends sooner.</summary>
    private static Task<Problem?> BesideAnswers(Func<Problem?> keep)
    {
        var keeping = new Task<Problem?>(keep);
        new Thread(keeping.RunSynchronously).Start();
        return keeping;
    }

    private static Problem? Keep(Action keep, string folder)
    {
        try
        {
            keep();
            return null;
        }
        catch (Exception exception)
        {
            return Problem.Error(
                "not-kept",
                new Place(folder),
                $"What the safety routes learnt is in use, but could not be kept ({exception.GetType().Name}); the next start learns it again.",
                "Nothing must be done now; if it stays, report it.");
        }
    }

    /// <summary>Without the exception's message, for that may hold what an example says.</summary>
    private static Problem NotLearnt(string folder, Exception exception, bool isKnownFromBefore) => Problem.Error(
        "not-learnt",
        new Place(folder),
        $"The safety routes could not be learnt from their examples ({exception.GetType().Name}); "
        + $"{(isKnownFromBefore ? "what was learnt before is used on" : "only their phrases are heard")}.",
        "Undo the last change of the examples, or restart; if it stays, report it.");

    /// <param name="Kept">Ends when the model is in the cache, or can't be: then it says why.</param>
    private sealed record Learnt(RouteModel? Model, Problem? Trouble, Task<Problem?> Kept);
}
