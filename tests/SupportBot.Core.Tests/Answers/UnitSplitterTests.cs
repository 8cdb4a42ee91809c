using FsCheck;
using FsCheck.Fluent;
using SupportBot.Core.Answers;
using SupportBot.Core.Corpus;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Answers;

public sealed class UnitSplitterTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One.|Two!|Three?|Four")]
    [InlineData("Ask Dr. Smith or Mrs. Jones. They know.", "Ask Dr. Smith or Mrs. Jones.|They know.")]
    [InlineData("Some drugs (e.g. Ibrance) are pills. Others, i.e. Faslodex, are not.", "Some drugs (e.g. Ibrance) are pills.|Others, i.e. Faslodex, are not.")]
    [InlineData("In the U.S. Afinitor is approved. J. Doe said so.", "In the U.S. Afinitor is approved.|J. Doe said so.")]
    [InlineData("Take 2.5 mg. Then rest.", "Take 2.5 mg.|Then rest.")]
    [InlineData("She said, \"I rest.\" He nodded.", "She said, \"I rest.\"|He nodded.")]
    [InlineData("She said, “Rest.” (He nodded.) Good.", "She said, “Rest.”|(He nodded.)|Good.")]
    [InlineData("Wait... and see. Go.", "Wait... and see.|Go.")]
    [InlineData("See bcmets.org for more. 20 years on.", "See bcmets.org for more.|20 years on.")]
    [InlineData("One.  Two.", "One.|Two.")]
    public void A_paragraph_is_divided_into_sentences(string text, string sentences) =>
        Assert.Equal(sentences, Units(new Paragraph(text)));

    [Fact]
    public void A_list_stays_whole_and_with_its_lead_in() =>
        Assert.Equal(
            "First.|It can cause:\n• Hot flashes. Often.\n• Headache|Last.",
            Units(new Paragraph("First. It can cause:"), new ItemList(["Hot flashes. Often.", "Headache"]), new Paragraph("Last.")));

    [Fact]
    public void A_list_without_a_lead_in_stands_alone() =>
        Assert.Equal("First.|1. One\n2. Two|• Three", Units(new Paragraph("First."), new ItemList(["One", "Two"], Numbered: true), new ItemList(["Three"])));

    [Fact]
    public void Units_are_in_order_and_cover_all_but_white_space()
    {
        var words = Gen.Elements("It", "pill.", "Dr.", "e.g.", "\"Yes!\"", "?", "rest.)", "“No.”", "it", "2.5", "A:", "'", "…", ".");
        var text = words.NonEmptyListOf().Select(list => string.Join(' ', list));
        var block = Gen.OneOf(
            text.Select(Block (line) => new Paragraph(line)),
            text.NonEmptyListOf().Select(Block (items) => new ItemList([.. items])));

        Prop.ForAll(block.NonEmptyListOf().ToArbitrary(), blocks =>
        {
            var passage = Documents.Passage([.. blocks]);
            var end = 0;
            foreach (var unit in UnitSplitter.Split(passage))
            {
                Assert.True(string.IsNullOrWhiteSpace(passage.Body[end..unit.Start]));
                Assert.True(unit.End > unit.Start);
                Assert.Equal(unit.In(passage.Body).Trim(), unit.In(passage.Body));
                end = unit.End;
            }
            Assert.True(string.IsNullOrWhiteSpace(passage.Body[end..]));
        }).QuickCheckThrowOnFailure();
    }

    private static string Units(params Block[] blocks)
    {
        var passage = Documents.Passage(blocks);
        return string.Join('|', UnitSplitter.Split(passage).Select(unit => unit.In(passage.Body)));
    }
}
