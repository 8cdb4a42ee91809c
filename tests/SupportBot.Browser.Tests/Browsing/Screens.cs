using Microsoft.Playwright;

namespace SupportBot.Browser.Tests.Browsing;

internal static class Screens
{
    public static ViewportSize Phone => new() { Width = 360, Height = 740 };

    public static ViewportSize Smallest => new() { Width = 320, Height = 568 };

    public static ViewportSize Desktop => new() { Width = 1200, Height = 800 };
}
