using SupportBot.Core.Content;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Routing.Checks;

/// <summary>What is wrong with the examples of the safety routes.</summary>
public static class ExampleChecks
{
    /// <summary>An example that a model without it takes for another route's, this surely, and hardly for its own.</summary>
    private const float SurelyAnother = 0.9f;

    private const float HardlyItsOwn = 0.1f;

    /// <summary>Hints without examples, texts that stand twice, and phrases that hear harmless ones.</summary>
    public static IEnumerable<Problem> Check(IReadOnlyList<SafetyRoute> routes, IReadOnlyList<RouteExamples> files) =>
        [.. HintsAlone(files), .. TwoRoutes(files), .. Duplicates(files), .. routes.SelectMany(route => HeardByPhrase(route, files))];

    public static IEnumerable<Problem> CheckReading(IReadOnlyList<HeldOutLesson> heldOut) =>
        from lesson in heldOut
        where lesson.Route is not null && !lesson.IsHint
        let other = lesson.Scores.MaxBy(score => score.Value)
        where other.Key != lesson.Route && other.Value >= SurelyAnother && lesson.Scores[lesson.Route!] <= HardlyItsOwn
        select Problem.Warning(
            "reads-like-another", lesson.Text.Place, $"This example of {lesson.Route} reads like {other.Key}.",
            "See which it is; if it is right where it stands, add a few more like it.");

    private static IEnumerable<Problem> HintsAlone(IReadOnlyList<RouteExamples> files) =>
        from file in files
        where file.Hints.Count > 0 && !files.Any(other => other.Route == file.Route && other.Examples.Count > 0)
        select Problem.Warning(
            "hints-alone", file.Hints[0].Place, $"{file.Route} has hints and no examples, so nothing is learnt of it.", "Add examples that mean it.");

    private static IEnumerable<Problem> TwoRoutes(IReadOnlyList<RouteExamples> files)
    {
        Dictionary<string, (string Route, Place Place)> known = [];
        foreach (var file in files)
        {
            foreach (var example in file.Examples)
            {
                if (known.TryAdd(MessageWords.Joined(example.Text), (file.Route!, example.Place))) continue;
                var (route, place) = known[MessageWords.Joined(example.Text)];
                if (route != file.Route)
                    yield return Problem.Warning(
                        "two-routes", example.Place, $"This is an example of {file.Route} here and of {route} at {place}.",
                        "Keep it under the one that should answer.");
            }
        }
    }

    private static IEnumerable<Problem> Duplicates(IReadOnlyList<RouteExamples> files)
    {
        Dictionary<(string?, string), (Place Place, bool IsMeant)> known = [];
        foreach (var file in files)
        {
            foreach (
                var (text, isMeant) in file.Examples.Select(text => (text, true))
                    .Concat(file.Hints.Select(text => (text, true)))
                    .Concat(file.Harmless.Select(text => (text, false))))
            {
                var key = (file.Route, MessageWords.Joined(text.Text));
                if (known.TryAdd(key, (text.Place, isMeant))) continue;
                var (place, wasMeant) = known[key];
                yield return wasMeant == isMeant
                    ? Problem.Warning("duplicate", text.Place, $"This stands at {place} already.", "Remove one of the two.")
                    : Problem.Error("example-and-counterexample", text.Place, $"This is meant and harmless at once: see {place}.", "Remove one of the two.");
            }
        }
    }

    private static IEnumerable<Problem> HeardByPhrase(SafetyRoute route, IReadOnlyList<RouteExamples> files) =>
        from file in files
        where file.Route is null || file.Route == route.Route.Id
        from text in file.Harmless
        where route.HasAnyPhrase(text.Text)
        select Problem.Error(
            "phrase-hears-harmless", text.Place, $"A phrase of {route.Route} is in this harmless message.",
            $"Add the words around it to \"except\" of {route.Route}, or remove the phrase.");
}
