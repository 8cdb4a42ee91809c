using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SupportBot.Browser.Tests.Browsing;
using static Microsoft.Playwright.Assertions;

namespace SupportBot.Browser.Tests;

/// <summary>Whoever reads it, however: small and large screens, dark, by keyboard, with a screen reader's rules.</summary>
[Collection(InTheBrowser.Name)]
public sealed class ReadingTests(Browsers browsers)
{
    private const string Question = "what are the side effects of hormone therapy";

    public static TheoryData<int, int, ColorScheme, ForcedColors> Looks => new()
    {
        { 360, 740, ColorScheme.Light, ForcedColors.None },
        { 360, 740, ColorScheme.Dark, ForcedColors.None },
        { 1200, 800, ColorScheme.Light, ForcedColors.None },
        { 1200, 800, ColorScheme.Dark, ForcedColors.None },
        { 360, 740, ColorScheme.Dark, ForcedColors.Active },
    };

    [BrowserTheory]
    [MemberData(nameof(Looks))]
    public async Task No_rule_of_accessibility_is_broken(int width, int height, ColorScheme scheme, ForcedColors forced)
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ForcedColors = forced });
        await visit.OpenAsync();
        await AssertAccessibleAsync(visit, "welcome");

        await visit.AskAsync(Question);
        await AssertAccessibleAsync(visit, "answer");

        await visit.Citation.ClickAsync();
        await Expect(visit.Source).ToBeVisibleAsync();
        await AssertAccessibleAsync(visit, "citation");
        await visit.CloseSourceAsync();

        await visit.Button("This helped").ClickAsync();
        await AssertAccessibleAsync(visit, "thumb");
        await visit.Button("Cancel").ClickAsync();

        await visit.Button("About and privacy").ClickAsync();
        await AssertAccessibleAsync(visit, "about");
        await visit.About.GetByText("Close", new() { Exact = true }).ClickAsync();

        await visit.Context.SetOfflineAsync(true);
        await Expect(visit.Banner).ToContainTextAsync("You are offline.");
        await AssertAccessibleAsync(visit, "offline");
    }

    [BrowserTheory]
    [InlineData(320, 568)]
    [InlineData(360, 740)]
    [InlineData(640, 400)] // a small laptop at 200 %
    public async Task Nothing_has_to_be_scrolled_sideways(int width, int height)
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        await visit.OpenAsync();

        await visit.AskAsync(Question);

        Assert.Equal(width, await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('header *, #banner, #chat p, #chat li, #chat button, #chat textarea')].filter(e => e.offsetWidth > 1 && !e.closest('[class*=live-region], .webchat__keyboard-help') && e.getBoundingClientRect().right > innerWidth).map(e => e.outerHTML)"));
        await Expect(visit.Box).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Text_is_large_and_buttons_are_as_large_as_a_finger()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        Assert.Equal("18px", await visit.Said.First.EvaluateAsync<string>("said => getComputedStyle(said.querySelector('p')).fontSize"));
        foreach (var suggestion in await visit.Suggestions.AllAsync())
            Assert.InRange((await suggestion.BoundingBoxAsync())!.Height, 44, 200);
    }

    [BrowserFact]
    public async Task Dark_is_dark_at_once_when_the_device_changes()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();
        await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });

        await Expect(visit.Page.Locator("html")).ToHaveCSSAsync("background-color", "rgb(20, 22, 26)");
        await Expect(visit.Page.Locator("#chat .webchat__bubble__content").First).ToHaveCSSAsync("background-color", "rgb(38, 43, 51)");
        await Expect(visit.Said.First).ToHaveCSSAsync("color", "rgb(243, 244, 246)");
    }

    [BrowserFact]
    public async Task Whoever_wants_less_motion_gets_none()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Phone, ReducedMotion = ReducedMotion.Reduce });
        await visit.OpenAsync();
        await visit.AskAsync(Question);

        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
            "() => document.getAnimations().filter(a => a.effect.getComputedTiming().duration > 1).map(a => a.effect.target.outerHTML.slice(0, 200))"));
        Assert.Equal("auto", await visit.Page.Locator("html").EvaluateAsync<string>("html => getComputedStyle(html).scrollBehavior"));
    }

    [BrowserFact]
    public async Task All_of_it_works_by_keyboard_alone()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Desktop });
        await visit.OpenAsync();

        Assert.Equal(["Leave quickly", "Start over", "About and privacy"], await TabAsync(visit, 3));
        await visit.Box.FocusAsync();
        await visit.Page.Keyboard.TypeAsync(Question);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Said).ToHaveCountAsync(2);
        await Expect(visit.Box).ToBeFocusedAsync();

        await visit.Page.Keyboard.PressAsync("Shift+Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Said).ToHaveCountAsync(3);
        await Expect(visit.Asked).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task A_screen_reader_hears_what_the_page_is()
    {
        await using var visit = await browsers.VisitAsync();
        await visit.OpenAsync();

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("SupportBot");
        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Expect(visit.Page.GetByRole(AriaRole.Banner)).ToHaveCountAsync(1);
        await Expect(visit.Banner).ToHaveAttributeAsync("role", "status");
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Leave quickly" })).ToHaveAccessibleDescriptionAsync("Or press the Escape key three times.");
        await Expect(visit.Button("Upload file")).ToHaveCountAsync(0);
    }

    private static async Task<IReadOnlyList<string>> TabAsync(Visit visit, int times)
    {
        List<string> focused = [];
        for (var time = 0; time < times; time++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            focused.Add(await visit.Page.EvaluateAsync<string>("() => document.activeElement.textContent"));
        }
        return focused;
    }

    private static async Task AssertAccessibleAsync(Visit visit, string moment)
    {
        var found = await visit.Page.RunAxe(new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });
        Assert.True(found.Passes.Length > 10, $"{moment}: axe looked at next to nothing");
        Assert.True(found.Violations.Length == 0, $"{moment}:\n" + string.Join('\n', found.Violations.SelectMany(violation =>
            violation.Nodes.Select(node => $"{violation.Id}: {node.Target} {node.Html}\n  {string.Join("; ", node.Any.Concat(node.All).Select(check => check.Message))}"))));
    }
}
