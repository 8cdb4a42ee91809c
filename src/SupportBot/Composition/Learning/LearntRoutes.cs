using SupportBot.Core.Content;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Composition.Learning;

/// <summary>Gets the model of the safety routes while the rest of the program starts.</summary>
internal static class LearntRoutes
{
    /// <summary>The model; the first who needs it waits for it.</summary>
    /// <exception cref="ContentException">A file doesn't fit; names every problem in all of them.</exception>
    public static Lazy<RouteModel> Start(LessonFiles files, ModelCache cache)
    {
        var fingerprint = files.Fingerprint();
        if (cache.Find(fingerprint) is { } known) return new Lazy<RouteModel>(known);

        var lessons = files.Read();
        var fitting = Task.Run(() =>
        {
            var model = RouteLearning.Fit(lessons);
            cache.Keep(fingerprint, model);
            return model;
        });
        return new Lazy<RouteModel>(() => fitting.GetAwaiter().GetResult());
    }
}
