using System.Runtime.CompilerServices;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SupportBot.Browser.Tests.Browsing;
using SupportBot.Browser.Tests.Serving;
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
        await using var visit = await browsers.VisitAsync(
            new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, ForcedColors = forced });
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

        await visit.Button("Start over").ClickAsync();
        await AssertAccessibleAsync(visit, "start over");
        await visit.Button("Keep it").ClickAsync();

        await visit.AskAsync("how do people cope");
        await AssertAccessibleAsync(visit, "headings");
        await visit.AskAsync("get ready for my appointment");
        await AssertAccessibleAsync(visit, "dialog");
        await visit.AskAsync("i want to kill myself");
        await AssertAccessibleAsync(visit, "crisis");

        await visit.Context.SetOfflineAsync(true);
        await Expect(visit.Banner).ToContainTextAsync("You are offline.");
        await AssertAccessibleAsync(visit, "offline");
    }

    [BrowserFact]
    public async Task The_request_for_the_groups_link_breaks_no_rule()
    {
        await using var bot = await ServedBot.StartAsync("--WebChat:Access", "link", "--WebChat:GroupKey", "0123456789abcdef0123");
        await using var visit = await browsers.VisitAsync(bot: bot);
        await visit.Page.GotoAsync($"{bot.Address}");
        await Expect(visit.Banner).ToContainTextAsync("Please open it with the link that the group gave you.");

        await AssertAccessibleAsync(visit, "use-link");
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_page_that_stands_in_for_a_missing_one_breaks_no_rule(ColorScheme scheme)
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Phone, ColorScheme = scheme });
        var template = await File.ReadAllTextAsync(MissingPage());
        await visit.Page.SetContentAsync(
            template.Replace(
                "{{documents}}", "<li>Hormone therapy</li>", StringComparison.Ordinal).Replace("{{welcome}}", "<p>Hello.</p>", StringComparison.Ordinal));

        await AssertAccessibleAsync(visit, "missing", checks: 5);
    }

    [BrowserFact]
    public async Task Citations_and_thumbs_work_by_keyboard_alone()
    {
        await using var visit = await browsers.VisitAsync(new() { ViewportSize = Screens.Desktop });
        await visit.OpenAsync();
        await visit.AskAsync(Question);
        await Expect(visit.Box).ToBeFocusedAsync();
        await TabToAsync(visit, "Chat history, press arrow keys to navigate.", back: true);
        await visit.Page.Keyboard.PressAsync("Enter"); // into the last message

        await TabToAsync(visit, "1 Hormone therapy");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Source).ToContainTextAsync("Based on: ");
        await visit.CloseSourceAsync();

        await TabToAsync(visit, "This helped");
        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "If you like, say why." })).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("Short and clear");
        await TabToAsync(visit, "Send");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Banner).ToHaveTextAsync("Thank you. The moderators will see your feedback.");
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
            "() => [...document.querySelectorAll('header *, #banner, #chat p, #chat li, #chat button, #chat textarea')].filter(e => e.offsetWidth > 1 && "
            + "!e.closest('[class*=live-region], .webchat__keyboard-help') && e.getBoundingClientRect().right > innerWidth).map(e => e.outerHTML)"));
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
        await Expect(
            visit.Page.GetByRole(AriaRole.Button, new() { Name = "Leave quickly" })).ToHaveAccessibleDescriptionAsync("Or press the Escape key three times.");
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

    private static string MissingPage([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "src", "SupportBot", "Page", "missing.html");

    private static async Task TabToAsync(Visit visit, string name, bool back = false)
    {
        List<string> passed = [];
        while (passed.Count < 20 && (passed.Count == 0 || passed[^1] != name))
        {
            await visit.Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
            passed.Add(
                await visit.Page.EvaluateAsync<string>("() => { const e = document.activeElement; return (e.getAttribute('aria-label') || "
                    + "e.labels?.[0]?.textContent || e.textContent).trim(); }"));
        }
        Assert.True(passed[^1] == name, $"{name} is not to be found by Tab: {string.Join(", ", passed)}");
    }

    private static async Task AssertAccessibleAsync(Visit visit, string moment, int checks = 10)
    {
        var found = await visit.Page.RunAxe(
            new AxeRunOptions { RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });
        Assert.True(found.Passes.Length > checks, $"{moment}: axe looked at next to nothing");
        Assert.True(found.Violations.Length == 0, $"{moment}:\n" + string.Join('\n', found.Violations.SelectMany(violation =>
            violation.Nodes.Select(
                node => $"{violation.Id}: {node.Target} {node.Html}\n  {string.Join("; ", node.Any.Concat(node.All).Select(check => check.Message))}"))));
    }
}
