using SupportBot.Core.Corpus;

namespace SupportBot.Core.Tests.Corpus;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Bone-strengthening drugs", "bone-strengthening-drugs")]
    [InlineData("Nolvadex (tamoxifen)", "nolvadex-tamoxifen")]
    [InlineData("  What's ahead?  ", "what-s-ahead")]
    [InlineData("A — B", "a-b")]
    [InlineData("Ängste", "ängste")]
    [InlineData("?!", "")]
    [InlineData("", "")]
    public void A_heading_becomes_lower_case_words_with_hyphens(string heading, string slug) => Assert.Equal(slug, Slug.Of(heading));
}
