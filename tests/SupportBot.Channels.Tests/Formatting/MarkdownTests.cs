using SupportBot.Channels.Formatting;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Formatting;

public sealed class MarkdownTests
{
    [Fact]
    public void A_quotation_is_a_blockquote_whose_bullets_stay_bullets() => Shows(
        Samples.Quoted(new Paragraph("Common ones:"), new ItemList(["Diarrhea", "Rash"]), new Paragraph("They often pass.")),
        """
        **Targeted therapy › Side effects**

        > Common ones:
        >
        > - Diarrhea
        > - Rash
        >
        > They often pass.

        Source: Targeted therapy, Starter documents (undated)

        Based on: Treatments by cell type (WebMD); A leaflet
        """);

    [Fact]
    public void A_numbered_list_keeps_its_numbers() => Shows(
        Samples.Quoted(Undisturbed, new ItemList(["Call", "Wait"], Numbered: true), new ItemList(["Rest"])),
        """
        **Targeted therapy › Side effects**

        > 1. Call
        > 2. Wait
        >
        > - Rest

        Source: Targeted therapy, Starter documents (undated)
        """);

    [Theory]
    [InlineData("2 * 3 * 4 and ~~no~~ `code`", @"2 \* 3 \* 4 and \~\~no\~\~ \`code\`")]
    [InlineData("_not_ slanted, snake_case left", @"\_not\_ slanted, snake_case left")]
    [InlineData("See [1](http://x) & <b>", "See &#91;1](http://x) &amp; &lt;b&gt;")]
    [InlineData("# not a heading", @"\# not a heading")]
    [InlineData("- not a bullet", @"\- not a bullet")]
    [InlineData("> not a quotation", "&gt; not a quotation")]
    [InlineData("2012. That was the year", @"2012\. That was the year")]
    [InlineData("1) not a list", @"1\) not a list")]
    [InlineData("---", @"\---")]
    [InlineData(@"a\b | $$x$$", @"a\\b \| \$\$x\$\$")]
    [InlineData("3.5 mg, 38.0 °C (100.4 °F) – “fine”", "3.5 mg, 38.0 °C (100.4 °F) – “fine”")]
    public void Words_show_as_they_were_written(string words, string markdown) => Shows(
        Samples.Quoted(Undisturbed, new Paragraph(words)),
        $"""
        **Targeted therapy › Side effects**

        > {markdown}

        Source: Targeted therapy, Starter documents (undated)
        """);

    [Fact]
    public void A_source_with_an_address_is_a_link() => Shows(
        Samples.Quoted(
            Undisturbed with
            {
                Source = new Source("A [leaflet]", "Some_one", "https://example.org/a (1)"),
                BasedOn = [new Source("An article", null, "javascript:alert(1)")],
                Caution = "*Old*.",
            },
            new Paragraph("Some words.")),
        """
        **Targeted therapy › Side effects**

        > Some words.

        Please note: \*Old\*.

        Source: [A &#91;leaflet&#93;](https://example.org/a%20%281%29), Some_one (undated)

        Based on: An article
        """);

    [Fact]
    public void Headings_are_a_list() => Shows(
        new HeadingsPart(Samples.Wording.Nearest, ["Coping", "1. First *steps*"]),
        """
        The closest topics I have are:

        - Coping
        - 1\. First \*steps\*
        """);

    [Fact]
    public void Helplines_are_a_list() => Shows(
        Samples.Helplines,
        """
        - **988 Lifeline (US)**: 988 (call or text, day and night)
        - **Samaritans (GB)**: 116 123
        """);

    [Fact]
    public void Lines_of_wording_are_paragraphs() => Shows(
        new SaidPart(Samples.Wording.Welcome + "• one\n• two\n"),
        """
        Hello. I'm a program.

        Ask me anything.

        - one
        - two
        """);

    private static Document Undisturbed { get; } = Samples.Document with { BasedOn = [] };

    private static void Shows(ReplyPart part, string text) =>
        Assert.Equal(text, new Markdown(Samples.Wording).Format(Samples.Answer(part)));
}
