using SupportBot.Channels.Formatting;

namespace SupportBot.Channels.Tests.Formatting;

public sealed class TemplateTests
{
    [Theory]
    [InlineData("{a}, {b} ({c})", "A", "B", "C", "A, B (C)")]
    [InlineData("{a}, {b} ({c})", "A", null, "C", "A (C)")]
    [InlineData("{a}, {b} ({c})", "A", "B", null, "A, B")]
    [InlineData("{a}, {b} ({c})", "A", null, null, "A")]
    [InlineData("From {b}: {a} – {c}.", "A", null, "C", "From A – C.")]
    [InlineData("{a}, {other} {", "{b}", "B", "C", "{b}, {other} {")]
    public void What_is_unknown_goes_together_with_its_separator(string template, string? a, string? b, string? c, string filled) =>
        Assert.Equal(filled, Template.Fill(template, ("a", a), ("b", b), ("c", c)));
}
