using SupportBot.Core.Routing;
using SupportBot.Core.Routing.Learning;

namespace SupportBot.Core.Tests.Routing.Learning;

public sealed class NearestLessonsTests
{
    private const int Crisis = 1;

    /// <summary>Two ways of saying one thing that share no word, among a thousand questions about tablets.</summary>
    private static readonly Lessons Taught = Lessons.Of(
        [
            new RouteExamples(
                "crisis", [.. Range(2).Select(at => Text($"bridge water jump {at}")), .. Range(2).Select(at => Text($"rope garage beam {at}"))], [], []),
            new RouteExamples(
                null, [], [],
                [.. Range(1000).Select(at => Text($"which tablet number {at} is blue")), .. Range(2).Select(at => Text($"wooden bridge photograph {at}"))]),
        ],
        WordClasses.None);

    private static readonly LessonVectors Vectors = LessonVectors.Of(Taught.All, [.. Range(Taught.All.Count)], Taught.Classes, seen: 2);

    private readonly NearestLessons _lessons = NearestLessons.Of(Vectors, Taught.All);

    [Theory]
    [InlineData("the rope in the garage", 0.9, 1)]
    [InlineData("jump from the bridge into the water", 0.7, 1)]
    [InlineData("a wooden bridge", 0.1, 0.5)]
    [InlineData("a wooden photograph", 0, 0)]
    [InlineData("which tablet is it", 0, 0)]
    [InlineData("zyzzyva", 0, 0)]
    public void A_route_has_the_share_of_its_lessons_among_those_that_are_near(string message, double from, double to) =>
        Assert.InRange(Shares(message)[Crisis], from, to);

    [Fact]
    public void One_text_after_the_other_is_looked_at_by_itself()
    {
        var first = Shares("jump from the bridge");
        Shares("the rope in the garage");

        Assert.Equal(first, Shares("jump from the bridge"));
    }

    [Fact]
    public void Sentences_of_lessons_have_no_vote_of_their_own() => Assert.Equal(Taught.All.Count, _lessons.Count);

    private float[] Shares(string message)
    {
        var text = new MessageText(Taught.Classes);
        text.Fill(message);
        List<Feature> found = [];
        MessageFeatures.Read(text, found);
        int[] rows = [.. found.Select(feature => Vectors.Table.Find(feature.Id)).Where(row => row >= 0).Distinct()];
        var shares = new float[2];
        _lessons.Share([.. rows.Select(row => (row, Vectors.Rarity[row])).Where(feature => NearestLessons.IsTelling(feature.Item2))], shares);
        return shares;
    }

    private static IEnumerable<int> Range(int count) => Enumerable.Range(0, count);

    private static LocatedText Text(string text) => new(text, default);
}
