using Microsoft.Playwright;
using SupportBot.Browser.Tests.Serving;

namespace SupportBot.Browser.Tests.Browsing;

/// <summary>One browser and one bot for all tests; each visit has a profile of its own.</summary>
public sealed class Browsers : IAsyncLifetime
{
    /// <summary>Where "leave quickly" leads. Nobody is there: the tests answer in its place.</summary>
    public const string ExitUrl = "https://leave.example/";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public ServedBot Bot { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null) return;
        Bot = await ServedBot.StartAsync("--WebChat:ExitUrl", ExitUrl);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium.Path, Args = Chromium.Arguments });
        Assertions.SetDefaultExpectTimeout(20_000);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (Bot is not null) await Bot.DisposeAsync();
    }

    public async Task<Visit> VisitAsync(BrowserNewContextOptions? options = null, ServedBot? bot = null, Uri? address = null)
    {
        var context = await browser!.NewContextAsync(options ?? new() { ViewportSize = Screens.Phone });
        return await Visit.BeginAsync(context, address ?? (bot ?? Bot).Address);
    }
}
