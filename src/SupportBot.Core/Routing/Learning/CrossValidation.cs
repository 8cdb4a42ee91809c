namespace SupportBot.Core.Routing.Learning;

/// <summary>Scores every lesson with a model that was fitted without it.</summary>
public static class CrossValidation
{
    private const int Folds = 5;

    /// <param name="folds">How many of the five folds are held out one after the other; fewer are sooner done.</param>
    public static IReadOnlyList<HeldOutLesson> Run(Lessons lessons, int folds = Folds)
    {
        var options = new FitOptions();
        int[] foldOf = [.. lessons.All.Select(lesson => FoldOf(lesson.Text))];
        var numbers = Enumerable.Range(0, lessons.All.Count);
        return
        [
            .. Enumerable.Range(0, folds).AsParallel().AsOrdered().SelectMany(fold =>
            {
                var model = RouteLearning.Fit(lessons, numbers.Where(number => foldOf[number] != fold), options);
                return numbers.Where(number => foldOf[number] == fold).Select(number => Score(lessons, number, model));
            }),
        ];
    }

    /// <summary>The same text is always in the same fold.</summary>
    private static int FoldOf(string text) => (int)(Hash.Of(MessageWords.Joined(text)) % Folds);

    private static HeldOutLesson Score(Lessons lessons, int number, RouteModel model)
    {
        var byLabel = new float[lessons.Routes.Count + 1];
        model.Score(lessons.All[number].Text, byLabel);
        var (label, weight) = (lessons.All[number].Label, lessons.All[number].Weight);
        return new HeldOutLesson(
            lessons.Texts[number],
            label == 0 ? null : lessons.Routes[label - 1],
            IsHint: label > 0 && weight < 1,
            lessons.Routes.Select((route, at) => (route, Score: byLabel[at + 1])).ToDictionary(scored => scored.route, scored => scored.Score))
        {
            IsAsked = number >= lessons.AskedFrom,
        };
    }
}
