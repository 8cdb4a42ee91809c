using System.Text;

namespace SupportBot.Core.Routing.Learning;

/// <summary>Learns the routes from their examples.</summary>
public static class RouteLearning
{
    /// <summary>Rises when other features are read or the fit goes another way, so that what was fitted before isn't used.</summary>
    public const int Version = 7;

    /// <summary>The model of all lessons. The same lessons give the same model.</summary>
    public static RouteModel Fit(Lessons lessons) => Fit(lessons, Enumerable.Range(0, lessons.All.Count), new FitOptions());

    /// <param name="chosen">The numbers of the lessons to learn from.</param>
    internal static RouteModel Fit(Lessons lessons, IEnumerable<int> chosen, FitOptions options)
    {
        var vectors = LessonVectors.Of(lessons.All, InOrder(lessons.All, chosen), lessons.Classes, options.Seen);
        var nearest = Task.Run(() => NearestLessons.Of(vectors, lessons.All));
        var weights = ModelFit.Weights(vectors, lessons.All, lessons.Routes.Count + 1, options);
        for (var row = 0; row < vectors.Rarity.Length; row++) weights[(row * RouteModel.Stride) + RouteModel.Stride - 1] = vectors.Rarity[row];
        return new RouteModel([.. lessons.Routes], lessons.Classes, vectors.Table, weights, options.Bias, nearest.GetAwaiter().GetResult());
    }

    /// <summary>Mixed, by their texts alone: one more lesson doesn't move the others.</summary>
    private static int[] InOrder(IReadOnlyList<Lesson> lessons, IEnumerable<int> chosen) =>
        [.. chosen.OrderBy(number => Hash.Of(lessons[number].Text)).ThenBy(number => lessons[number].Label)];

    /// <summary>Keeps a model for <see cref="Read"/>.</summary>
    public static void Write(RouteModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        model.Write(writer);
    }

    /// <exception cref="IOException">The stream ends too early.</exception>
    public static RouteModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        return RouteModel.Read(reader);
    }
}
