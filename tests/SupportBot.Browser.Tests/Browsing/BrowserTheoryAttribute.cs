namespace SupportBot.Browser.Tests.Browsing;

/// <summary>A theory that is skipped, with the reason, where there is no browser or no page.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Missing;
}
