using SupportBot.Core.Content;
using SupportBot.Ingestion.Reading;

namespace SupportBot.Ingestion.Tests.Reading;

public class MarkdownReaderTests
{
    [Fact]
    public void The_only_first_level_heading_is_the_title() => Reads(
        """
        ---
        id: lupus
        ---
        # Lupus
        It is a long-term
        condition.
        ## Symptoms
        - Rash
        - Fever
        #### In the joints
        Pain.
        ## Causes
        Nobody knows.
        """,
        """
        # Lupus
        It is a long-term condition.
        ## Symptoms
        • Rash
        • Fever
        ### In the joints
        Pain.
        ## Causes
        Nobody knows.
        """);

    [Fact]
    public void Several_first_level_headings_are_sections() => Reads("# One\nA.\n# Two\nB.", "# \n## One\nA.\n## Two\nB.");

    [Fact]
    public void Markup_leaves_only_its_words() => Reads(
        """
        **Strong**, *soft* and `code`, a [link](https://example.org "title"), <https://example.org/a>, ~~gone~~ &amp; x<sup>2</sup>.
        ![A picture](p.png) Hard  
        break\
        and a&nbsp;space. ![](q.png)
        <!-- nobody sees this -->
        > Quoted.
        """,
        """
        # 
        Strong, soft and code, a link, https://example.org/a, gone & x2. A picture Hard break and a space.
        Quoted.
        """);

    [Fact]
    public void Inner_items_become_further_items() =>
        Reads("- One\n  - Two\n    more\n- Three\n\n  Second paragraph.", "# \n• One\n• Two more\n• Three Second paragraph.");

    [Fact]
    public void Numbers_stay_as_they_are_written() => Reads("1. One\n2. Two\n\nText.\n\n3. Three", "# \n1. One\n2. Two\nText.\n3. Three");

    [Fact]
    public void A_table_is_a_list_of_its_rows() => Reads("| Drug | Given |\n|---|---|\n| A | by mouth |\n| B | |", "# \n• Drug — Given\n• A — by mouth\n• B");

    [Fact]
    public void Html_inside_is_read_as_html() => Reads("<div><p>One.</p><ul><li>Two</li></ul></div>", "# \nOne.\n• Two");

    [Fact]
    public void Headings_and_links_know_their_line()
    {
        var raw = DocumentReaders.For("a.md")!.Read(SourceFile.Of("a.md", "---\nid: a\n---\n# T\n\n## S\nSee [b](b.md#x).\n"));

        Assert.Equal((4, 6), (raw.Root.Line, raw.Root.Children[0].Line));
        Assert.Equal([new Link("b.md#x", 7)], raw.Links);
    }

    [Fact]
    public void Bottomless_nesting_is_refused() =>
        Assert.Equal(
            "too-deep",
            Assert.Single(Assert.Throws<ContentException>(() => Trees.Read("a.md", string.Concat(Enumerable.Repeat("> ", 2000)) + "deep")).Problems).Rule);

    private static void Reads(string markdown, string tree) => Assert.Equal(tree, Trees.Read("a.md", markdown), ignoreLineEndingDifferences: true);
}
