using SupportBot.Core.Content;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Content;

public sealed class ContentBinderTests
{
    private readonly List<Problem> _problems = [];
    private readonly ContentBinder _binder;

    public ContentBinderTests() => _binder = new ContentBinder(_problems);

    [Fact]
    public void What_fits_is_read_and_nothing_is_noted()
    {
        var map = Map(("id", "crisis"), ("priority", "80"), ("date", "2026-03-31"), ("none", null), ("one", "a"), ("some", Tree.List("a", "b")));

        Assert.Equal("crisis", _binder.Text(map, "id"));
        Assert.Equal(80, _binder.Number(map, "priority"));
        Assert.Equal(new DateOnly(2026, 3, 31), _binder.OptionalDate(map, "date"));
        Assert.Null(_binder.OptionalText(map, "none"));
        Assert.Null(_binder.OptionalText(map, "absent"));
        Assert.Null(_binder.OptionalDate(map, "none"));
        Assert.Equal(["a"], _binder.Texts(map, "one"));
        Assert.Equal(["a", "b"], _binder.Texts(map, "some"));
        Assert.Empty(_binder.Texts(map, "none"));
        Assert.Empty(_binder.Texts(map, "absent"));
        Assert.Empty(_binder.List(map, "none"));
        Assert.Empty(_problems);
    }

    [Fact]
    public void A_missing_key_is_told_with_the_line_to_add()
    {
        Assert.Equal("", _binder.Text(Map(("a", "b")), "reply"));

        AssertProblems("sample.yaml:1: error missing-key: \"reply\" is missing. Add a line \"reply: …\".");
    }

    [Fact]
    public void A_number_must_be_one()
    {
        var map = Map(("id", "x"), ("priority", "-3"));

        Assert.Equal(0, _binder.Number(map, "priority"));
        AssertProblems("sample.yaml:2: error wrong-number: \"priority\" should be a whole number. Write for example \"priority: 80\".");
    }

    [Fact]
    public void A_date_must_be_one()
    {
        Assert.Null(_binder.OptionalDate(Map(("date", "31.3.2026")), "date"));

        AssertProblems("sample.yaml:1: error wrong-date: \"31.3.2026\" is not a date. Write year-month-day, for example 2026-03-31.");
    }

    [Fact]
    public void A_key_that_is_not_known_is_told_and_those_that_are()
    {
        _binder.Map(Tree.Node(Tree.Map(("id", "x"), ("replay", "y"))), "id", "reply");

        AssertProblems("sample.yaml:2: error unknown-key: \"replay\" is not known here. Use one of: id, reply.");
    }

    [Fact]
    public void A_wrong_shape_is_told_and_counts_as_empty()
    {
        Assert.Empty(_binder.Map(Tree.Node("text")).Entries);
        Assert.Empty(_binder.Items(Tree.Node("text")));
        Assert.Null(_binder.OptionalText(Map(("reply", Tree.List("text"))), "reply"));

        AssertProblems(
            "sample.yaml:1: error wrong-shape: Named entries (key: value) are expected here. Write one \"key: value\" a line.",
            "sample.yaml:1: error wrong-shape: A list is expected here. Write one \"- item\" a line.",
            "sample.yaml:2: error wrong-shape: Plain text is expected here. Write the text behind the colon, in quotes if it has a colon of its own.");
    }

    [Fact]
    public void Content_that_cannot_be_used_tells_every_problem()
    {
        var exception = new ContentException(
        [
            Problem.Error("first", new Place("a.yaml", 3), "This.", "Do that."),
            Problem.Warning("second", new Place("b.yaml"), "And this.", "Do it too."),
        ]);

        Assert.Equal($"a.yaml:3: error first: This. Do that.{Environment.NewLine}b.yaml: warning second: And this. Do it too.", exception.Message);
    }

    private static MapNode Map(params (string, object?)[] entries) => (MapNode)Tree.Node(Tree.Map(entries));

    private void AssertProblems(params string[] problems) => Assert.Equal(problems, _problems.Select(problem => problem.ToString()));
}
