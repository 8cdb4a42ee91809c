using SupportBot.Composition.Learning;
using SupportBot.Core.Retrieval.Asked;
using SupportBot.Tests.Samples;

namespace SupportBot.Tests.Composition.Learning;

public sealed class AskedInUseTests
{
    [Fact]
    public void A_group_that_has_written_down_nothing_learns_from_what_comes_with_the_program()
    {
        var asked = AskedInUse.Of(new AskedQuestions([], [new("prices", ["what does it cost"])]), Shipped.Settings);

        Assert.Contains(asked.Answered, group => group.Questions.Contains("getting on with life"));
        Assert.NotEmpty(asked.Hash);
    }

    [Fact]
    public void What_a_group_has_written_down_is_used_alone()
    {
        var own = new AskedQuestions([new("tea#black", ["will it keep me awake"])], []);

        Assert.Same(own, AskedInUse.Of(own, Shipped.Settings));
    }
}
