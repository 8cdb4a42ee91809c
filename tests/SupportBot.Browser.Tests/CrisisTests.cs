using Microsoft.Playwright;
using SupportBot.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests;

/// <summary>Someone may be in danger, with a phone in the hand: a number is one tap away.</summary>
[Collection(InTheBrowser.Name)]
public sealed class CrisisTests(Browsers browsers)
{
    private const string Said = "i want to kill myself";

    [BrowserFact]
    public async Task A_number_is_in_view_large_and_called_or_texted_at_one_tap()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Phone, Locale = "en-US" });
        await visit.OpenAsync();

        await visit.AskAsync(Said);

        var call = visit.Said.Last.GetByRole(AriaRole.Link, new() { Name = "Call 988" });
        var text = visit.Said.Last.GetByRole(AriaRole.Link, new() { Name = "Text 988" });
        await Expect(call).ToHaveAttributeAsync("href", "tel:988");
        await Expect(text).ToHaveAttributeAsync("href", "sms:988");
        foreach (var link in new[] { call, text })
        {
            await Expect(link).ToBeInViewportAsync(new() { Ratio = 1 });
            await Expect(link).Not.ToHaveAttributeAsync("target", "_blank");
            Assert.InRange((await link.BoundingBoxAsync())!.Height, 50, 80);
            Assert.InRange(await link.EvaluateAsync<double>("link => parseFloat(getComputedStyle(link).fontSize)"), 22, 30);
        }
    }

    [BrowserFact]
    public async Task The_browser_lets_the_page_call_and_text()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Phone, Locale = "en-US" });
        await visit.OpenAsync();
        await visit.AskAsync(Said);

        await visit.Said.Last.GetByRole(AriaRole.Link, new() { Name = "Call 988" }).ClickAsync();
        await visit.Said.Last.GetByRole(AriaRole.Link, new() { Name = "Text 988" }).ClickAsync();

        Assert.Single(visit.Context.Pages);
        Assert.DoesNotContain(visit.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
        await Expect(visit.Box).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Numbers_are_those_of_the_members_country()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Phone, Locale = "en-GB" });
        await visit.OpenAsync();

        await visit.AskAsync(Said);

        await Expect(visit.Said.Last.GetByRole(AriaRole.Link)).ToHaveTextAsync(["Call 116 123", "Call 111", "Call 999"]);
        await Expect(visit.Said.Last).ToContainTextAsync("Samaritans");
        await Expect(visit.Said.Last).Not.ToContainTextAsync("988");
    }
}
