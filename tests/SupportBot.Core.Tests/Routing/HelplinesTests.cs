using SupportBot.Core.Content;
using SupportBot.Core.Routing;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Routing;

public sealed class HelplinesTests
{
    [Theory]
    [InlineData("GB", null, "116 123, online")]
    [InlineData("uk", null, "116 123, online")]
    [InlineData("US", "en-GB", "988, online")]
    [InlineData(null, "en-GB", "116 123, online")]
    [InlineData(null, "en_US", "988, online")]
    [InlineData(null, "en-Latn-gb", "116 123, online")]
    [InlineData("", "en-GB", "116 123, online")]
    public void The_set_place_counts_else_the_locale(string? place, string? locale, string numbers) => AssertNumbers(place, locale, ["crisis"], numbers);

    [Theory]
    [InlineData(null, null)]
    [InlineData(null, "en")]
    [InlineData("FR", null)]
    [InlineData(null, "fr-FR")]
    public void Where_the_place_is_unknown_or_has_none_all_are_shown(string? place, string? locale) =>
        AssertNumbers(place, locale, ["crisis"], "988, 116 123, online");

    [Fact]
    public void The_resources_come_in_their_order_and_each_goes_by_place_for_itself()
    {
        AssertNumbers("GB", null, ["emergency", "crisis"], "999, 116 123, online");
        AssertNumbers("GB", null, ["abuse"], "116 016");
        AssertNumbers("GB", null, ["nothing"], "");
    }

    [Fact]
    public void A_list_of_helplines_is_read()
    {
        List<Problem> problems = [];
        var helplines = Helplines.Bind(Tree.Node(Tree.List(
            Tree.Map(
                ("place", "GB"), ("for", Tree.List("crisis", "abuse")), ("name", "Samaritans"), ("number", "116 123"), ("text", "85258"), ("how", "call"),
                ("hours", "day and night"), ("checked", "2026-01-31")),
            Tree.Map(("place", null), ("for", "crisis"), ("name", "Befrienders")))), problems);

        Assert.Equal(
            ["GB crisis/abuse Samaritans 116 123 85258 call day and night 2026-01-31", " crisis Befrienders     "],
            helplines.Select(
                line => $"{line.Place} {string.Join('/', line.For)} {line.Name} {line.Number} {line.Text} {line.How} {line.Hours} {line.Checked:yyyy-MM-dd}"));
        Assert.Equal(["sample.yaml:11: error missing-key: \"number\" is missing. Add a line \"number: …\"."], problems.Select(problem => problem.ToString()));
    }

    private static void AssertNumbers(string? place, string? locale, string[] resources, string numbers) =>
        Assert.Equal(numbers, string.Join(", ", new Helplines(SampleRoutes.Helplines, place).For(resources, locale).Select(helpline => helpline.Number)));
}
