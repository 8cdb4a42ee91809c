using SupportBot.Core.Retrieval.Asked;

namespace SupportBot.Core.Tests.Retrieval.Asked;

public sealed class WordingCountsTests
{
    /// <summary>The second and third bring words back that were taken to pieces already, once and twice.</summary>
    private static readonly string[] Texts = ["what is Ibrance", "what is it", "Is it IBRANCE, or is it not?", "", "a"];

    private static readonly WordingCounts Counts = WordingCounts.Of(Texts);

    [Fact]
    public void Each_text_has_what_it_is_read_as_as_often()
    {
        for (var text = 0; text < Texts.Length; text++)
        {
            var read = new WordingReader().Read(Texts[text]).ToArray();
            Assert.Equal(read.Length, Counts.Lengths[text]);
            foreach (var feature in read.GroupBy(feature => feature)) Assert.Equal(feature.Count(), CountOf(feature.Key, text));
        }
    }

    [Fact]
    public void And_nothing_else() => Assert.Equal(Counts.Lengths.Sum(), Counts.Counts.Sum());

    [Fact]
    public void Rows_come_in_the_order_in_which_features_are_met() => Assert.Equal(
        Texts.SelectMany(text => new WordingReader().Read(text).ToArray()).Distinct(),
        Counts.Features.InOrder().Select(entry => entry.Feature));

    private static int CountOf(ulong feature, int text)
    {
        var row = Counts.Features.Find(feature);
        var at = Array.IndexOf(Counts.Groups, text, Counts.Starts[row], Counts.Having(row));
        return Counts.Counts[at];
    }
}
