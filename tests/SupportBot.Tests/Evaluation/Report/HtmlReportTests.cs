using System.Xml.Linq;
using SupportBot.Evaluation;
using SupportBot.Evaluation.Comparing;
using SupportBot.Evaluation.Measures;
using SupportBot.Evaluation.Report;
using SupportBot.Evaluation.Summaries;

namespace SupportBot.Tests.Evaluation.Report;

/// <summary>The moderators' page: its words in the places that count, and that it needs nothing but itself.</summary>
public sealed class HtmlReportTests
{
    private static readonly Bootstrap Bootstrap = new(200);

    private static readonly IReadOnlyList<Result> Results =
    [
        .. Enumerable.Range(0, 8).Select(at => Samples.Answerable($"right {at}", 1, 0.9)),
        Samples.Answerable("is it <b>bad</b> & new", 2, 0.8) with { Id = "m-1", Kind = "lay", History = ["what is \"Ibrance\""] },
        Samples.Answerable("unsure", 0, 0.2, answers: false) with { Kind = "lay" },
        Samples.Unanswerable("what does it cost", declines: true, 0.1),
        Samples.Unanswerable("may I swim", declines: false, 0.6) with { Kind = "sport" },
    ];

    private static readonly string Page = Make(Results);

    [Fact]
    public void Each_number_stands_with_its_likely_range_and_its_meaning()
    {
        Assert.Contains("<h4>Right first</h4>\n<p class=\"big\">80.0<span> %</span></p>", Page, StringComparison.Ordinal);
        Assert.Matches("""<p class="range">likely \d+\.\d to \d+\.\d, of those that the documents answer</p>\n<p class="meaning">The passage that came first holds the answer.</p>""", Page);
        Assert.Contains("<h4>Wrong given</h4>\n<p class=\"big\">10.0<span> %</span></p>", Page, StringComparison.Ordinal);
        Assert.Contains("<h4>Declined</h4>\n<p class=\"big\">50.0<span> %</span></p>", Page, StringComparison.Ordinal);
        Assert.Contains("An answer took 250 µs on average", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plots_say_where_the_bot_stands()
    {
        Assert.Contains("Now 83 % of the questions are sure enough (the dot), and 20 % of these get a wrong first passage.", Page, StringComparison.Ordinal);
        Assert.Contains(
            "aria-label=\"The share of right first passages by confidence: 10 % sure, 0 % right, 20 % sure, 0 % right, 60 % sure, 0 % right, 80 % sure, 0 % "
            + "right, 90 % sure, 100 % right\"",
            Page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"side effects: 100.0 %, likely 63.1 to 100.0\"", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_miss_tells_what_was_expected_what_came_first_and_what_was_said()
    {
        Assert.Contains(
            "<span class=\"earlier\">what is &quot;Ibrance&quot; ›</span> is it &lt;b&gt;bad&lt;/b&gt; &amp; new <small>m-1</small>", Page,
            StringComparison.Ordinal);
        Assert.Contains("<dt>Expected</dt><dd>nausea; hair loss</dd>", Page, StringComparison.Ordinal);
        Assert.Contains("<dt>Came first</dt><dd>Chemotherapy › Side effects (the right one came as number 2)</dd>", Page, StringComparison.Ordinal);
        Assert.Contains("<dt>The bot</dt><dd>answered, 80 % sure</dd>", Page, StringComparison.Ordinal);
        Assert.Contains("<dt>The bot</dt><dd>said that the documents don&#39;t say, 20 % sure</dd>", Page, StringComparison.Ordinal);
        Assert.Contains("<pre>Said to is it &lt;b&gt;bad&lt;/b&gt; &amp; new</pre>", Page, StringComparison.Ordinal);
        Assert.DoesNotContain("<pre>Said to right 1</pre>", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_tells_what_was_won_and_lost()
    {
        var before = new Run(
            DateTimeOffset.UnixEpoch, "corpus", 0.5, 3,
            [
                .. Results.Select(
                    result => result.Question == "right 3" ? result with { Rank = 0 } : result.Question == "unsure" ? result with { Rank = 1 } : result),
            ]);
        var page = Make(Results, before);

        Assert.Contains("<h2>Compared with before", page, StringComparison.Ordinal);
        Assert.Contains("Won: missed before, right now <small>1</small>", page, StringComparison.Ordinal);
        Assert.Contains("Lost: right before, missed now <small>1</small>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<tr class=\"same\"><th>Right first, %</th><td class=\"number\">80.0</td><td class=\"number\">80.0</td><td class=\"number change\">0.0</td>", page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_one_file_without_scripts_or_anything_from_elsewhere()
    {
        Assert.DoesNotContain("<script", Page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(@"\b(src|href)=""(?!#)", Page);
        Assert.DoesNotMatch(@"url\(|@import|https?:", Page);
    }

    [Fact]
    public void Its_markup_is_whole()
    {
        var body = XElement.Parse(Page[Page.IndexOf("<body>", StringComparison.Ordinal)..Page.IndexOf("</html>", StringComparison.Ordinal)]);
        var targets = body.Descendants().Attributes("id").Select(id => $"#{id.Value}").ToList();

        Assert.All(body.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value, targets));
        Assert.All(body.Descendants("svg").Where(svg => svg.Attribute("role") is not null), svg => Assert.NotEqual("", svg.Attribute("aria-label")!.Value));
    }

    [Fact]
    public void A_few_questions_of_one_sort_make_a_page_too()
    {
        var page = Make([Samples.Answerable("only", 1, 0.9)]);

        Assert.Contains("<h2>All questions <small>1 question</small></h2>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Declined", page, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
        Assert.DoesNotContain("missed</h2>", page, StringComparison.Ordinal);
    }

    private static string Make(IReadOnlyList<Result> results, Run? before = null) => HtmlReport.Page(
        new Run(DateTimeOffset.UnixEpoch, "corpus", 0.5, 3, results), SplitSummary.Of(results, Bootstrap),
        before is null ? null : Comparison.Of(before, results, Bootstrap));
}
