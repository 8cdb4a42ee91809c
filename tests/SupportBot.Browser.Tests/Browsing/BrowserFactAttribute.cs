namespace SupportBot.Browser.Tests.Browsing;

/// <summary>A test that is skipped, with the reason, where there is no browser or no page.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Missing;
}
