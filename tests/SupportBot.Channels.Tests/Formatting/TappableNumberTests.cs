using SupportBot.Channels.Formatting;
using SupportBot.Core.Routing;
using SupportBot.Testing.Transports;

namespace SupportBot.Channels.Tests.Formatting;

public sealed class TappableNumberTests
{
    [Theory]
    [InlineData("988", "988", "[Call 988](tel:988) [Text 988](sms:988)")]
    [InlineData("1-800-799-7233", null, "[Call 1-800-799-7233](tel:18007997233)")]
    [InlineData("+44 (0)20 7946.0000", null, "[Call +44 (0)20 7946.0000](tel:+442079460000)")]
    [InlineData("116 123", "SHOUT to 85258", "[Call 116 123](tel:116123) SHOUT to 85258")]
    [InlineData("the [ward]", null, "the &#91;ward]")]
    [InlineData("0)](javascript:1", null, "0)](javascript:1")]
    public void What_can_be_dialled_is_a_link(string number, string? text, string markdown) => Assert.Equal(
        markdown,
        new TappableNumber(Samples.Wording).Of(new Helpline(null, [], "A line", number, null, null, null) { Text = text }));
}
