using Microsoft.Playwright;
using SupportBot.Browser.Tests.Browsing;
using SupportBot.Testing.Files;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests;

/// <summary>Pictures of the page for the README: <c>SUPPORTBOT_SCREENSHOTS</c> names the folder (docs/refresh.sh).</summary>
[Collection(InTheBrowser.Name)]
public sealed class ScreenshotTests(Browsers browsers) : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    [BrowserTheory]
    [InlineData("page-phone", 390, 780, ColorScheme.Light)]
    [InlineData("page-desktop", 1000, 760, ColorScheme.Dark)]
    public async Task The_page_has_its_picture_taken(string name, int width, int height, ColorScheme scheme)
    {
        await using var visit = await browsers.VisitAsync(
            new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await visit.OpenAsync();
        await visit.AskAsync("what are the side effects of hormone therapy");
        await Expect(visit.Suggestions.First).ToContainTextAsync("Hormone therapy");

        await TakeAsync(visit, name);
    }

    [BrowserTheory]
    [InlineData("page-dialog", "treatment types")]
    [InlineData("page-crisis", "i want to kill myself")]
    public async Task A_talk_on_a_phone_has_its_picture_taken(string name, string words)
    {
        await using var visit = await browsers.VisitAsync(
            new() { ViewportSize = new() { Width = 390, Height = 780 }, Locale = "en-US", ReducedMotion = ReducedMotion.Reduce });
        await visit.OpenAsync();
        await visit.AskAsync(words);
        await Expect(visit.Said.Last.Locator("p").Last).ToBeInViewportAsync(); // A reply that is longer than the screen is shown from its beginning.

        await TakeAsync(visit, name);
    }

    private async Task TakeAsync(Visit visit, string name)
    {
        var file = Path.Combine(
            Environment.GetEnvironmentVariable("SUPPORTBOT_SCREENSHOTS") is { Length: > 0 } folder ? folder : temporary.Path, $"{name}.png");
        await visit.Page.ScreenshotAsync(new() { Path = file });

        Assert.InRange(new FileInfo(file).Length, 10_000, 200_000);
    }

    public void Dispose() => temporary.Dispose();
}
