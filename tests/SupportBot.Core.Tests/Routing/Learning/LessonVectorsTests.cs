using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Tests.Routing.Learning;

public sealed class LessonVectorsTests
{
    /// <summary>More than one slice of lessons, and texts with more features than the room starts with.</summary>
    private static readonly Lessons Many = Lessons.Of(
        [
            new RouteExamples("crisis", [.. Enumerable.Range(0, 400).Select(at => Text($"nobody needs me {at}"))], [], []),
            new RouteExamples(
                null, [], [], [.. Enumerable.Range(0, 400).Select(at => Text($"what is tablet {at}? is it new?")), Text(Long), Text($"again {Long}")]),
        ],
        WordClasses.None);

    private static string Long => string.Join(' ', Enumerable.Range(0, 300).Select(at => $"word{at % 250}"));

    [Fact]
    public void Each_vector_is_of_length_1_and_has_a_feature_once()
    {
        var vectors = Of(Many);

        Assert.All(Enumerable.Range(0, vectors.Count), vector =>
        {
            Assert.Equal(1, vectors.Values(vector).ToArray().Sum(value => value * value), 0.001);
            Assert.Equal(vectors.Rows(vector).Length, vectors.Rows(vector).ToArray().Distinct().Count());
        });
    }

    [Fact]
    public void A_feature_of_one_lesson_is_not_learnt_and_the_others_are()
    {
        var vectors = Of(Lessons.Of([new RouteExamples("crisis", [Text("xyz abc"), Text("xyz")], [], [])], WordClasses.None));

        // xyz as a word, as the first word, and as the pieces _xyz and xyz_.
        Assert.Equal(4, vectors.Table.Count);
        Assert.Equal(vectors.Rows(0).ToArray(), vectors.Rows(1).ToArray());
    }

    [Fact]
    public void Each_sentence_of_a_harmless_message_has_a_vector_of_its_own()
    {
        var vectors = Of(Many);

        Assert.Equal(800, Enumerable.Range(0, vectors.Count).Count(vector => vectors.Source(vector).IsSentence));
        Assert.Equal(802, Enumerable.Range(0, vectors.Count).Count(vector => !vectors.Source(vector).IsSentence));
    }

    [Fact]
    public void Many_lessons_read_side_by_side_give_the_same_model() => Assert.Equal(Bytes(), Bytes());

    private static LessonVectors Of(Lessons lessons) => LessonVectors.Of(lessons.All, [.. Enumerable.Range(0, lessons.All.Count)], lessons.Classes, seen: 2);

    private static byte[] Bytes()
    {
        var stream = new MemoryStream();
        RouteLearning.Write(RouteLearning.Fit(Many), stream);
        return stream.ToArray();
    }

    private static LocatedText Text(string text) => new(text, default);
}
