using SupportBot.Channels.Formatting;
using SupportBot.Core.Corpus;
using SupportBot.Core.Turns;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Formatting;

public sealed class PlainTextTests
{
    [Fact]
    public void A_quotation_stands_untouched_between_its_headings_and_its_source() => Shows(
        Samples.Quoted(new Paragraph("Common ones:"), new ItemList(["Diarrhea *", "Rash [2]"])),
        """
        Targeted therapy › Side effects

        Common ones:
        • Diarrhea *
        • Rash [2]

        Source: Targeted therapy, Starter documents (undated)
        Based on: Treatments by cell type (WebMD); A leaflet
        """);

    [Fact]
    public void A_caution_comes_before_the_source_and_a_date_is_ISO() => Shows(
        Samples.Quoted(
            Samples.Document with { Caution = "This may be old.", Date = new DateOnly(2012, 6, 8), BasedOn = [] },
            new Paragraph("Some words.")),
        """
        Targeted therapy › Side effects

        Some words.

        Please note: This may be old.
        Source: Targeted therapy, Starter documents (2012-06-08)
        """);

    [Fact]
    public void An_unknown_publisher_leaves_no_comma_behind() => Shows(
        Samples.Quoted(Samples.Document with { Source = new Source("A leaflet"), BasedOn = [] }, new Paragraph("Some words.")),
        """
        Targeted therapy › Side effects

        Some words.

        Source: A leaflet (undated)
        """);

    [Fact]
    public void Headings_follow_their_lead() => Shows(
        new HeadingsPart(Samples.Wording.Nearest, ["Coping", "Hormone therapy › Side effects"]),
        """
        The closest topics I have are:
        • Coping
        • Hormone therapy › Side effects
        """);

    [Fact]
    public void Helplines_of_several_places_say_whose_they_are() => Shows(
        Samples.Helplines,
        """
        • 988 Lifeline (US): 988 (call or text, day and night)
        • Samaritans (GB): 116 123
        """);

    [Fact]
    public void Helplines_of_one_place_need_not_say_it() => Shows(
        new HelplinesPart([Samples.Helplines.Helplines[1] with { How = "call", Hours = null }]),
        "• Samaritans: 116 123 (call)");

    [Fact]
    public void Parts_are_a_blank_line_apart_and_lines_of_wording_stay_lines()
    {
        var reply = Samples.Answer(new SaidPart(Samples.Wording.Welcome), new SaidPart("Be well."));

        Assert.Equal("Hello. I'm a program.\nAsk me anything.\n\nBe well.", new PlainText(Samples.Wording).Format(reply));
    }

    private static void Shows(ReplyPart part, string text) =>
        Assert.Equal(text, new PlainText(Samples.Wording).Format(Samples.Answer(part)));
}
