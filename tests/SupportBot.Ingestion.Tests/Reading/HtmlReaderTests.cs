using System.Text;
using SupportBot.Core.Content;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Tests.Reading;

public class HtmlReaderTests
{
    [Fact]
    public void Only_the_text_of_the_page_is_left() => Reads(
        """
        <!doctype html>
        <html lang="en-GB"><head><title>Lupus | HealthSite</title><style>p { color: red }</style></head>
        <body class="with-sidebar">
        <header><a href="/">HealthSite</a><nav><a href="/a">A</a></nav></header>
        <div id="cookie-banner">We use cookies.</div>
        <div class="breadcrumbs">Home &gt; Lupus</div>
        <h1>Lupus</h1>
        <p>It is a <b>long-term</b>&nbsp;illness.<br>It <a href="x">comes</a> and&shy; goes.</p>
        <p hidden>Not shown.</p><p style="display: none">Nor this.</p><p aria-hidden="true">Nor this.</p>
        <div class="social-share">Share</div>
        <ul class="toc"><li><a href="#s">Symptoms</a></li></ul>
        <h2 id="s">Symptoms</h2>
        <ul><li>Rash<ul><li>On the face</li></ul></li><li>Fever</li></ul>
        <ol><li>One</li><li>Two</li></ol>
        <table><tr><th>Drug</th><th>Given</th></tr><tr><td>A</td><td>by mouth</td></tr></table>
        <dl><dt>Flare</dt><dd>A time when it is worse.</dd></dl>
        <img src="a.png" alt="A hand"><img src="b.png" alt="">
        Loose text.
        <aside>Related</aside><form><input><button>Send</button></form>
        <footer>© 2020</footer><script>track()</script><noscript>No script</noscript>
        </body></html>
        """,
        """
        # Lupus
        It is a long-term illness. It comes and goes.
        ## Symptoms
        • Rash
        • On the face
        • Fever
        1. One
        2. Two
        • Drug — Given
        • A — by mouth
        Flare
        A time when it is worse.
        A hand Loose text.
        """);

    [Fact]
    public void The_main_part_is_preferred() => Reads(
        "<body><p>Before.</p><main><h2>Rest</h2><p>Sleep.</p><div><h3>Naps</h3>Short ones.<br><br>At noon.</div></main><p>After.</p></body>",
        """
        # 
        ## Rest
        Sleep.
        ### Naps
        Short ones.
        At noon.
        """);

    [Theory]
    [InlineData("<title>Rest | HealthSite</title><meta property='og:title' content='Rest well'><h1>Rest better</h1>", "Rest better")]
    [InlineData("<title>Rest | HealthSite</title><meta property='og:title' content='Rest well'><h1>A</h1><h1>B</h1>", "Rest well")]
    [InlineData("<title>Rest - how much? | HealthSite</title><p>x", "Rest - how much?")]
    [InlineData("<p>x", "")]
    [InlineData("<header><h1>Rest</h1></header><main><p>x</main>", "Rest")]
    public void The_title_is_the_only_first_heading_or_what_the_head_says(string html, string title) => Assert.Equal(title, Read(html).Root.Heading);

    [Theory]
    [InlineData("<meta property='article:published_time' content='2021-03-04T10:00:00Z'>", "2021-03-04")]
    [InlineData("<p>Updated <time datetime='2020-01-02'>January</time>", "2020-01-02")]
    public void The_date_is_read(string html, string date) => Assert.Equal(DateOnly.Parse(date, null), Read(html).Date);

    [Fact]
    public void The_language_is_read() => Assert.Equal("de", Read("<html lang='de-AT'><p>x</html>").Language);

    [Fact]
    public void Headings_know_their_line() => Assert.Equal(3, Read("<body>\n<p>x</p>\n<h2>Here</h2>").Root.Children[0].Line);

    [Fact]
    public void An_old_page_is_read_in_the_charset_that_it_declares()
    {
        var bytes =
            Encoding.Latin1.GetBytes("<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'></head><p>Café "
                + "\u0093quoted\u0094</p>");

        Assert.Equal("# \nCafé “quoted”", Trees.Show(DocumentReaders.For("a.html")!.Read(new SourceFile("a.html", bytes)).Root));
    }

    [Fact]
    public void A_name_like_a_menus_does_not_cost_text() => Reads(
        """
        <body><div class="page-wrapper with-sidebar"><h1>Coping</h1>
        <section id="social-support"><h2 id="share-your-story">Share your story</h2><p>Talk with someone whom you trust; many people say that it helped them more than anything else they tried in those weeks.</p></section>
        <div class="overflow-hidden"><p>Rest.</p></div>
        <div class="related-links"><ul><li><a href="/a">Sleep</a></li></ul></div></div></body>
        """,
        """
        # Coping
        ## Share your story
        Talk with someone whom you trust; many people say that it helped them more than anything else they tried in those weeks.
        Rest.
        """);

    [Fact]
    public void A_table_that_arranges_the_page_is_not_a_list() =>
        Reads("<table><tr><td><h2>Rest</h2><p>Sleep.</p></td><td><ul><li>One</li></ul></td></tr></table>", "# \n## Rest\nSleep.\n• One");

    [Fact]
    public void Bottomless_nesting_is_refused()
    {
        Assert.Equal("# \ndeep", Trees.Read("a.html", Nested(300)));
        Assert.Equal("too-deep", Assert.Single(Assert.Throws<ContentException>(() => Read(Nested(2000))).Problems).Rule);

        static string Nested(int depth) => string.Concat(Enumerable.Repeat("<div>", depth)) + "deep";
    }

    private static RawDocument Read(string html) => DocumentReaders.For("a.html")!.Read(SourceFile.Of("a.html", html));

    private static void Reads(string html, string tree) => Assert.Equal(tree, Trees.Read("a.html", html), ignoreLineEndingDifferences: true);
}
