using System.Text.RegularExpressions;
using SupportBot.Core.Content;
using SupportBot.Ingestion.Yaml;
using SupportBot.Page;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Page;

public sealed partial class PageWordingTests
{
    /// <summary>Being online needs no words.</summary>
    private static readonly string[] StatesWithoutWords = ["online"];

    private static readonly string Shipped = File.ReadAllText(Repository.Path("dialogs", "en", "page.yaml"));

    [Theory]
    [InlineData("0.00:30:00", "30 minutes")]
    [InlineData("0.01:00:00", "one hour")]
    [InlineData("0.01:30:00", "90 minutes")]
    [InlineData("1.00:00:00", "24 hours")]
    [InlineData("1.12:00:00", "36 hours")]
    [InlineData("30.00:00:00", "30 days")]
    public void A_time_is_told_in_the_largest_unit_that_fits(string time, string words) =>
        Assert.Equal(words, Bind(Shipped, []).Duration(TimeSpan.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_shipped_words_are_complete()
    {
        List<Problem> problems = [];

        Bind(Shipped, problems);

        Assert.Empty(problems);
    }

    [Fact]
    public void What_is_missing_unknown_or_lost_its_name_is_told()
    {
        List<Problem> problems = [];

        Bind(
            Shipped.Replace(
                "leave: Leave quickly", "leaf: Leave quickly", StringComparison.Ordinal).Replace("for {history}", "for a day", StringComparison.Ordinal),
            problems);

        Assert.Equal(["unknown-key", "missing-key", "missing-name"], problems.Select(problem => problem.Rule));
        Assert.Equal("\"kept\" no longer says {history}. Write {history} where it should stand: it is filled in.", $"{problems[2].Message} {problems[2].Fix}");
    }

    [Fact]
    public void Scripts_say_only_words_that_the_page_brings()
    {
        var said = Directory.EnumerateFiles(Repository.Path("src", "SupportBot", "wwwroot", "chat"), "*.js")
            .SelectMany(file => Calls().Matches(File.ReadAllText(file)))
            .SelectMany(
                call => call.Groups["word"].Success ? [call.Groups["word"].Value] : Literals().Matches(call.Value).Select(literal => literal.Groups[1].Value))
            .ToHashSet();

        Assert.Superset(
            new HashSet<string>
            {
                "placeholder", "not-sent", "try-again", "back", "busy", "expired", "ended", "unreachable", "use-link", "not-deleted", "feedback-helped",
                "feedback-not-helped", "feedback-thanks"
            },
            said);
        Assert.Empty(said.Except([.. PageWording.SaidLater, .. StatesWithoutWords]));
    }

    private static PageWording Bind(string yaml, List<Problem> problems) => PageWordingBinder.Bind(YamlTree.Parse(yaml, "page.yaml"), problems);

    /// <summary>All that ends up in <c>words</c>, as an index or through a call; also where a condition chooses.</summary>
    [GeneratedRegex(@"words\.(?<word>[a-z]+)|words\[[^\]]+\]|(?:show|tell|notice|state|#begin|#wait)\([^;\n]*")]
    private static partial Regex Calls();

    [GeneratedRegex("'([a-z][a-z-]+)'")]
    private static partial Regex Literals();
}
