using FsCheck;
using FsCheck.Fluent;
using SupportBot.Core.Retrieval.Analysis;
using SupportBot.Core.Tests.Samples;

namespace SupportBot.Core.Tests.Retrieval.Analysis;

public sealed class TokenReaderTests
{
    [Theory]
    [InlineData("HER2+", "her2+")]
    [InlineData("HER2-", "her2-")]
    [InlineData("HER2⁺ or HER2−", "her2+ or her2-")]
    [InlineData("ER+, PR-.", "er+ pr-")]
    [InlineData("CDK4/6 inhibitors", "cdk4/6 inhibitor")]
    [InlineData("T-DM1 and T‑DM1", "t-dm1 and t-dm1")]
    [InlineData("PD-L1", "pd-l1")]
    [InlineData("BRCA1/2", "brca1/2")]
    [InlineData("x-ray", "x-ray")]
    [InlineData("2.5 mg", "2.5 mg")]
    public void A_name_that_lives_from_its_punctuation_is_one_word(string text, string terms) => Assert.Equal(terms, Tokens.Of(text));

    [Theory]
    [InlineData("HER2-positive", "her2 positive")]
    [InlineData("ER-positive", "er positive")]
    [InlineData("triple-negative", "triple negative")]
    [InlineData("bone-strengthening drugs", "bone strengthening drug")]
    [InlineData("and/or", "and or")]
    [InlineData("end.Next", "end next")]
    [InlineData("HER2 - or not", "her2 or not")]
    [InlineData("cancer- free", "cancer free")]
    [InlineData("pills – a few — yes", "pill a few yes")]
    [InlineData("(hormone)...therapy!?", "hormone therapy")]
    public void Other_punctuation_divides_words(string text, string terms) => Assert.Equal(terms, Tokens.Of(text));

    [Theory]
    [InlineData("don't", "dont")]
    [InlineData("don’t", "dont")]
    [InlineData("cancer's", "cancer")]
    [InlineData("cancer’s growth", "cancer growth")]
    [InlineData("CANCER'S", "cancer")]
    [InlineData("patients' questions", "patient question")]
    [InlineData("'quoted' “words”", "quoted word")]
    public void An_apostrophe_is_dropped_from_inside_a_word_and_a_possessive_goes_whole(string text, string terms) => Assert.Equal(terms, Tokens.Of(text));

    [Theory]
    [InlineData("Café Müller señora", "cafe muller senora")]
    [InlineData("ÉLAN", "elan")]
    [InlineData("Sjögren", "sjogren")]
    public void Accents_and_capitals_do_not_matter(string text, string terms) => Assert.Equal(terms, Tokens.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t")]
    [InlineData("?!… — 😀 '")]
    public void Where_there_is_no_word_nothing_is_read(string text) => Assert.Empty(Tokens.List(text));

    [Fact]
    public void The_rest_of_a_very_long_word_is_dropped()
    {
        Assert.Equal(new string('a', TokenReader.LongestTerm) + " b", Tokens.Of(new string('A', 100_000) + " b"));
    }

    [Fact]
    public void A_word_knows_where_it_stands_in_the_text()
    {
        const string text = "Is “HER2+” the cancer’s type?";
        var reader = new TokenReader(text, new char[TokenReader.LongestTerm]);
        List<string> written = [];
        while (reader.Read()) written.Add(text[reader.Start..reader.End]);

        Assert.Equal(["Is", "HER2+", "the", "cancer’s", "type"], written);
    }

    [Fact]
    public void Any_text_is_read_to_its_end_word_after_word() => Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text =>
    {
        var reader = new TokenReader(text, new char[TokenReader.LongestTerm]);
        var end = 0;
        while (reader.Read())
        {
            Assert.InRange(reader.Start, end, text!.Length);
            Assert.InRange(reader.Term.Length, 1, TokenReader.LongestTerm);
            end = reader.End;
        }
        Assert.DoesNotContain((text ?? "")[end..], char.IsLetterOrDigit);
    }).QuickCheckThrowOnFailure();
}
