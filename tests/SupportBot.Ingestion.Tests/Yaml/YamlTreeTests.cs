using SupportBot.Core.Content;
using SupportBot.Ingestion.Yaml;

namespace SupportBot.Ingestion.Tests.Yaml;

public class YamlTreeTests
{
    [Fact]
    public void Every_node_knows_its_line()
    {
        var root = Assert.IsType<MapNode>(YamlTree.Parse("id: coping\n\nsteps:\n  - ask: Who?\n  - { end: Bye. }\n", "coping.yaml"));

        var steps = Assert.IsType<ListNode>(root["steps"]);
        Assert.Equal(new Place("coping.yaml", 1), root["id"]!.Place);
        Assert.Equal([4, 5], steps.Items.Select(step => step.Place.Line));
        Assert.Equal("Bye.", Assert.IsType<TextNode>(Assert.IsType<MapNode>(steps.Items[1])["end"]).Value);
    }

    [Theory]
    [InlineData("url: null", null)]
    [InlineData("url: ~", null)]
    [InlineData("url:", null)]
    [InlineData("url: \"null\"", "null")]
    [InlineData("url: ''", "")]
    [InlineData("url: 12.50", "12.50")]
    [InlineData("url: |\n  two\n  lines\n", "two\nlines\n")]
    public void A_plain_null_is_nothing_and_a_quoted_one_is_text(string yaml, string? value) =>
        Assert.Equal(value, Assert.IsType<TextNode>(Assert.IsType<MapNode>(YamlTree.Parse(yaml, "f.yaml"))["url"]).Value);

    [Theory]
    [InlineData("a: 1\nb: 2\na: 3", "f.yaml:3: error yaml-duplicate-key: \"a\" is already given on line 1. Keep one of the two.")]
    [InlineData(
        "a: &x 1\nb: 2",
        "f.yaml:1: error yaml-anchor: &x names a part of the file for repeating. Remove it, or put quotation marks around a text that begins with &.")]
    [InlineData(
        "a: 1\n---\nb: 2",
        "f.yaml:2: error yaml-many-documents: A second document begins here. Remove the line with --- and what follows, or move it to a file of its own.")]
    [InlineData(
        "a: 1\n? [b]\n: 2",
        "f.yaml:2: error yaml-key: A key must be a word or a phrase. Write a name before the colon; a text in { } or [ ] needs quotation marks.")]
    [InlineData("a:\n  <<: b", "f.yaml:2: error yaml-merge-key: << copies keys from another part of the file. Write the keys out.")]
    public void What_is_outside_the_subset_is_refused_with_its_line(string yaml, string problem) =>
        Assert.Equal([problem], Problems(yaml));

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(["yaml-anchor", "yaml-alias", "yaml-duplicate-key"], Refused("a: &x 1\nb: *x\nb: 2").Problems.Select(problem => problem.Rule));

    [Theory]
    [InlineData("a: \"open\nb: 2\n", 1)]
    [InlineData("a: 1\n b: 2\n", 2)]
    [InlineData("a: [1, 2\n", 1)]
    [InlineData("key: a: b", 1)]
    public void A_syntax_error_names_its_line(string yaml, int line)
    {
        var problem = Assert.Single(Refused(yaml).Problems);
        Assert.Equal(("yaml-syntax", line), (problem.Rule, problem.Place.Line));
    }

    [Fact]
    public void Lines_count_from_where_the_text_was_cut_out() =>
        Assert.Equal(12, YamlTree.Parse("a: 1", "f.md", firstLine: 12).Place.Line);

    [Fact]
    public void Nothing_at_all_is_a_null() =>
        Assert.Equal(new TextNode(null, new Place("f.yaml", 1)), YamlTree.Parse("# only a comment\n", "f.yaml"));

    [Fact]
    public void Bottomless_nesting_is_refused() => Assert.Equal("yaml-syntax", Assert.Single(Refused(new string('[', 5000)).Problems).Rule);

    private static ContentException Refused(string yaml) => Assert.Throws<ContentException>(() => YamlTree.Parse(yaml, "f.yaml"));

    private static IEnumerable<string> Problems(string yaml) => Refused(yaml).Problems.Select(problem => problem.ToString());
}
