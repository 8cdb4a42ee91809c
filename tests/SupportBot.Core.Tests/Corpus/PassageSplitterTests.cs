using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Corpus;

public sealed class PassageSplitterTests
{
    [Fact]
    public void A_section_is_a_passage_with_its_headings_and_blocks_as_plain_text()
    {
        var passages = Documents.Passages("""
            # Hormone therapy
            It is also called endocrine therapy.
            ## Side effects
            It can cause:
            - Hot flashes
            - Headache
            ### Rare
            1. Stroke
            1. Blood clots
            """);

        Assert.Equal(
            [
                "Hormone therapy\nIt is also called endocrine therapy.",
                "Hormone therapy › Side effects\nIt can cause:\n• Hot flashes\n• Headache",
                "Hormone therapy › Side effects › Rare\n1. Stroke\n2. Blood clots",
            ],
            passages.Select(passage => passage.Text));
        Assert.Equal(["sample", "sample#side-effects", "sample#rare"], passages.Select(passage => passage.Reference));
    }

    [Fact]
    public void A_section_with_several_below_it_lists_them()
    {
        var passages = Documents.Passages("""
            # Hormone therapy
            ## The drugs
            Many drugs can work well.
            ### Tamoxifen
            A pill.
            ### Faslodex
            A shot.
            ## Where
            ### At home
            Yes.
            """);

        Assert.Equal(
            [
                "Hormone therapy › The drugs\nMany drugs can work well.\n• Tamoxifen\n• Faslodex",
                "Hormone therapy › The drugs › Tamoxifen\nA pill.",
                "Hormone therapy › The drugs › Faslodex\nA shot.",
                "Hormone therapy › Where › At home\nYes.",
            ],
            passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_section_that_only_says_its_headings_again_is_no_passage()
    {
        var passages = Documents.Passages("""
            # Hormone therapy
            Hormone therapy.
            ## What are the side effects of hormone therapy?
            What are the side effects of hormone therapy ?
            ## A pill or a shot?
            A pill.
            ## Shots
            Shots, once a month.
            """);

        Assert.Equal(
            ["Hormone therapy › A pill or a shot?\nA pill.", "Hormone therapy › Shots\nShots, once a month."], passages.Select(passage => passage.Text));
    }

    [Fact]
    public void A_long_section_is_cut_between_blocks()
    {
        var passages = Documents.Passages($"# Title\n## Long\n{Words("a", 100)}\n{Words("b", 100)}\n{Words("c", 100)}\n## Short\nx");

        Assert.Equal(
            [$"{Words("a", 100)}\n{Words("b", 100)}", Words("c", 100), "x"],
            passages.Select(passage => passage.Body));
    }

    [Fact]
    public void A_single_block_is_never_cut()
    {
        var passages = Documents.Passages($"# Title\n## Long\n{Words("a", 500)}\nEnd.");

        Assert.Equal([Words("a", 500), "End."], passages.Select(passage => passage.Body));
    }

    [Fact]
    public void A_list_stays_with_the_line_that_leads_into_it()
    {
        var passages = Documents.Passages($"# Title\n## Long\n{Words("a", 210)}\nThese are:\n- {Words("b", 20)}\nEnd.");

        Assert.Equal(
            [$"{Words("a", 210)}\nThese are:\n• {Words("b", 20)}", "End."],
            passages.Select(passage => passage.Body));
    }

    [Fact]
    public void A_section_without_text_is_no_passage() => Assert.Empty(Documents.Passages("# Title\n## Empty"));

    private static string Words(string word, int count) => string.Join(' ', Enumerable.Repeat(word, count));
}
